/** The model log: what was suggested, named as derived, and what a person said of it, in their own words (J9). */
import type { EntryId } from '@kithe/record/ids';
import { useState } from 'react';
import { dateOf } from '../day.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { download } from '../take/download.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { notesFile, standing } from './notes.ts';
import css from './suggests.module.css';

export const Notes = () => {
  const t = useText('reading');
  const { me, them } = usePeople();
  const { nowMs, remove } = useRelationship();
  const { say } = useSaid();
  /** A note of mine that was taken out last, until the page is left. */
  const [out, setOut] = useState<{ readonly hour: EntryId; readonly words: string } | null>(null);
  const { modelLog, hours } = useViews();
  const nameOf = (id: EntryId) => hours.find((hour) => hour.id === id)?.name ?? '';
  const { said } = modelLog;
  const suggested = standing(modelLog);
  const titles = {
    connection: t('connection.title'),
    brought: t(me.role === 'client' ? 'brought.titleMine' : 'brought.title', { name: them.name }),
    unspoken: t('unspoken.title'),
    'what-if': t('whatIf.title'),
  } as const;
  const told = said.filter(({ isShared, by }) => isShared && by !== me.key);
  const mine = said.filter(({ isShared }) => !isShared);
  return (
    <section className={css.section}>
      <h2>{t('notes.title')}</h2>
      <p className={css.soft}>{t('notes.lead')}</p>
      {suggested.length + said.length === 0 && <p>{t('notes.none')}</p>}
      <ul className={css.list}>
        {suggested.map(({ id, what, hour, band }) => (
          <li key={id} className={css.note}>
            <p>
              {band
                ? t('notes.suggested', {
                    title: titles[what],
                    hour: nameOf(hour),
                    low: band[0],
                    high: band[1],
                  })
                : t('notes.suggestedNone', { title: titles[what], hour: nameOf(hour) })}
            </p>
            <p className={css.soft}>{t('notes.derived')}</p>
          </li>
        ))}
        {mine.map(({ id, said: word, hour, words }) => (
          <li key={id} className={css.note}>
            <p>{t(`notes.said.${word}`, { hour: nameOf(hour) })}</p>
            {words !== '' && <Voice member={me}>{words}</Voice>}
            {word === 'noted' && (
              <p data-screen-only>
                <Button look="plain" onClick={() => void remove(id).then(() => setOut({ hour, words }))}>
                  {t('notes.remove')}
                </Button>
              </p>
            )}
          </li>
        ))}
        {told.map(({ id, said: word, hour }) => (
          <li key={id} className={css.note}>
            <p>
              {word === 'wrong'
                ? t('notes.saidToYou', { name: them.name, hour: nameOf(hour) })
                : t('notes.readAgain', { name: them.name, hour: nameOf(hour) })}
            </p>
          </li>
        ))}
      </ul>
      <div role="status" data-screen-only>
        {out && (
          <>
            {t('notes.removed')}{' '}
            <Button
              look="plain"
              onClick={() => {
                setOut(null);
                void say('own', { type: 'suggested-answer', what: 'what-if', said: 'noted', ...out });
              }}
            >
              {t('notes.putBack')}
            </Button>
          </>
        )}
      </div>
      {suggested.length + mine.length > 0 && (
        <div data-screen-only>
          <p className={css.soft}>{t('notes.takeHint')}</p>
          <p>
            <Button
              look="plain"
              onClick={() =>
                download(
                  notesFile(modelLog, nameOf),
                  `kithe-derived-${dateOf(nowMs())}.json`,
                  'application/json',
                )
              }
            >
              {t('notes.take')}
            </Button>
          </p>
        </div>
      )}
    </section>
  );
};
