/** What has been said of one disconnection, in order, each in their own voice; and taking one's own words back. */
import type { EntryId } from '@kithe/record/ids';
import { type Disconnection, goesWhole, type Step } from '@kithe/record/repair';
import { type ReactNode, type RefObject, useState } from 'react';
import { usePeople, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './story.module.css';

type Moment = Omit<Step, 'step'> & { readonly step: Step['step'] | 'noticed' | 'taken-back' };

const noticed = ({ id, isTakenBack, noticedBy, hour, at, words }: Disconnection): Moment => ({
  id,
  by: noticedBy,
  step: isTakenBack ? 'taken-back' : 'noticed',
  replies: [],
  words,
  ...(hour !== undefined && { hour }),
  ...(at !== undefined && { at }),
});

/** Where and when: the hour where there is one, else the day on which it was written. */
const usePlaceOf = () => {
  const t = useText('repair');
  const { hours } = useViews();
  const { day } = useDates();
  return ({ hour: id, at }: Moment): string => {
    const hour = hours.find((candidate) => candidate.id === id);
    if (!hour) return at === undefined ? '' : day(at);
    return hour.name === '' ? day(hour.date) : `${t('inHour', { hour: hour.name })}, ${day(hour.date)}`;
  };
};

const Saying = ({ moment, children }: { moment: Moment; children?: ReactNode }) => {
  const t = useText('repair');
  const { me, them } = usePeople();
  const placeOf = usePlaceOf();
  const isMine = moment.by === me.key;
  const who = isMine ? me : them;
  const { step, replies, words, stronger } = moment;
  return (
    <li className={css.moment} data-step={step} data-entry={moment.id} tabIndex={-1}>
      <p className={css.head}>
        <span className={css.said}>
          {isMine ? t(`stepSaidMe.${step}`) : t(`stepSaid.${step}`, { name: who.name })}
          {replies.length > 0 &&
            ` ${replies.map((reply) => (isMine && reply === 'my-part' ? t('repliesMe.my-part') : t(`replies.${reply}`))).join(', ')}`}
        </span>{' '}
        <span className={css.place}>{placeOf(moment)}</span>
      </p>
      {stronger !== undefined && <p className={css.stronger}>{t(`strongerSaid.${stronger}`)}</p>}
      {words !== '' && <Voice member={who}>{words}</Voice>}
      {children}
    </li>
  );
};

type Props = {
  of: Disconnection;
  listRef: RefObject<HTMLOListElement | null>;
  onTakeBack: (id: EntryId) => void;
};

export const Story = ({ of: d, listRef, onTakeBack }: Props) => {
  const t = useText('repair');
  const common = useText('common');
  const { me, them } = usePeople();
  const [asked, setAsked] = useState<EntryId | null>(null);
  const canTakeBack = ({ by, step }: Moment) => by === me.key && step !== 'taken-back';
  const whatGoes =
    asked !== d.id
      ? t('takeBackAbout')
      : goesWhole(d)
        ? t('takeBackWhole')
        : t('takeBackWords', { name: them.name });
  return (
    <>
      <ol ref={listRef} className={css.story}>
        {[noticed(d), ...d.steps].map((moment) => (
          <Saying key={moment.id} moment={moment}>
            {canTakeBack(moment) && (
              <p className={css.undo} data-screen-only>
                <Button look="plain" onClick={() => setAsked(moment.id)}>
                  {t('takeBack')}
                </Button>
              </p>
            )}
          </Saying>
        ))}
      </ol>
      {d.steps.length === 0 && <p className={css.place}>{t('storyEmpty')}</p>}
      {d.notTheirs.length > 0 && (
        <section className={css.forged}>
          <h3>{t('forgedTitle')}</h3>
          <p>{t('forged')}</p>
          <ol className={css.story}>
            {d.notTheirs.map((moment) => (
              <Saying key={moment.id} moment={moment} />
            ))}
          </ol>
        </section>
      )}
      <Dialog title={t('takeBackTitle')} isOpen={asked !== null} onClose={() => setAsked(null)}>
        <p>{whatGoes}</p>
        <Row>
          <Button
            onClick={() => {
              if (asked !== null) onTakeBack(asked);
              setAsked(null);
            }}
          >
            {t('takeBack')}
          </Button>
          <Button look="quiet" onClick={() => setAsked(null)}>
            {common('cancel')}
          </Button>
        </Row>
      </Dialog>
    </>
  );
};
