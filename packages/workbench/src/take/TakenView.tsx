/** A file that was taken along, shown again: read-only, and in both voices. */
import type { Taken } from '@kithe/record/export';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Eyebrow, Row, Sheet, Stack } from '../ui/Layout.tsx';
import { Voice, Who } from '../ui/Voice.tsx';
import { download, fileName } from './download.ts';
import { readableFile } from './readable.ts';
import css from './take.module.css';
import { PRIVATE } from './taken.ts';
import { useFileWords } from './use-file-words.ts';

export const TakenView = ({ taken, onClose }: { taken: Taken; onClose: () => void }) => {
  const t = useText('take');
  const locale = useLocale();
  const words = useFileWords();
  const dateOf = (date: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const last = taken.hours.at(-1);
  return (
    <Sheet label={t('open.shown')}>
      <Stack>
        <h3 tabIndex={-1}>{t('between', { me: taken.me.name, them: taken.them.name })}</h3>
        <Eyebrow>
          {t('takenOn')} {dateOf(taken.takenAt)} ·{' '}
          {last ? t('open.hours', { count: taken.hours.length, date: dateOf(last.date) }) : t('open.none')}
        </Eyebrow>
        <Row>
          <Button
            look="quiet"
            onClick={() =>
              download(
                readableFile(taken, new Set(PRIVATE), words, locale),
                fileName(Date.parse(taken.takenAt), 'html'),
                'text/html',
              )
            }
          >
            {t('open.save')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('open.close')}
          </Button>
        </Row>
        <ol className={css.hours}>
          {taken.hours.toReversed().map((hour) => (
            <li key={hour.id}>
              <details>
                <summary>
                  <span className={css.name}>{hour.name}</span>{' '}
                  <span className={css.soft}>{dateOf(hour.date)}</span>
                </summary>
                {hour.cards.map((card) => (
                  <div key={card.id} className={css.card}>
                    <Who member={taken[card.by]} />
                    <p className={css.soft}>
                      {t(`cards.${card.card.kind}`)}
                      {card.for === 'me' && ` · ${t('onlyMine')}`}
                    </p>
                    <Voice member={taken[card.by]}>
                      {[card.card.heard, card.card.myPart, card.card.words].filter(Boolean).join('\n')}
                    </Voice>
                  </div>
                ))}
              </details>
            </li>
          ))}
        </ol>
      </Stack>
    </Sheet>
  );
};
