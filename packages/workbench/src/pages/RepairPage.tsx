/**
 * One disconnection: what was said, in whose voice, and what each may say next (J19–J23).
 *
 * What only the other can say stands here as a fact and not as a request. Every step is somebody's word, kept as
 * an entry; one's own can be taken back.
 */

import type { StepKind } from '@kithe/record/body';
import type { Disconnection } from '@kithe/record/repair';
import { useParams } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { BeforeTogether } from '../fear/BeforeTogether.tsx';
import { at } from '../paths.ts';
import { useIsAlone, usePeople, useViews } from '../relationship.ts';
import { NewDisconnection } from '../repair/NewDisconnection.tsx';
import { nextSteps } from '../repair/next-steps.ts';
import css from '../repair/repair.module.css';
import { StepForm } from '../repair/StepForm.tsx';
import { Story } from '../repair/Story.tsx';
import { Track } from '../repair/Track.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Crack } from '../ui/Crack.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { PaperNote } from '../ui/PaperNote.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { Seam } from '../ui/Seam.tsx';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';

/** Steps that need no words and no second thought: one press, and the story offers to take it back. */
const ONE_PRESS: ReadonlySet<StepKind> = new Set(['rest', 'reopened']);

const Cards = ({ of: d }: { of: Disconnection }) => {
  const t = useText('repair');
  const { me, them } = usePeople();
  const { hours } = useViews();
  const cards = hours
    .flatMap((hour) => hour.cards)
    .filter(({ ref, card }) => d.cards.includes(ref) && card.words !== '');
  if (cards.length === 0) return null;
  return (
    <div className={css.cards}>
      {cards.map(({ ref, author, hour, card }) => (
        <blockquote key={ref} className={css.card}>
          <p className={css.cardFrom}>
            <GoWithin to={at.hour(hour)}>
              {t('from', { name: author === me.key ? me.name : them.name })}
            </GoWithin>
          </p>
          <Voice member={author === me.key ? me : them}>{card.words}</Voice>
        </blockquote>
      ))}
    </div>
  );
};

const Repair = ({ of: d }: { of: Disconnection }) => {
  const t = useText('repair');
  const { me, them } = usePeople();
  const isAlone = useIsAlone();
  const { say, id: saidId, receipt } = useSaid();
  const story = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [taken, setTaken] = useState(0);
  // Not the entry's own id: side by side, two people may have the same page on one screen.
  const domId = useId();
  const { mine, theirs, rest } = nextSteps(d, me.key);
  useEffect(() => {
    if (taken === 0) return;
    const entry =
      saidId === null ? null : story.current?.querySelector<HTMLElement>(`[data-entry="${saidId}"]`);
    (entry ?? heading.current)?.focus();
  }, [taken, saidId]);
  const onTaken = () => setTaken((n) => n + 1);
  const press = async (step: StepKind) => {
    await say('between', { type: 'step', disconnection: d.id, step, words: '' });
    onTaken();
  };
  const takeBack = async (id: Disconnection['id']) => {
    await say('between', { type: 'withdrawn', of: id });
    onTaken();
  };
  return (
    <article className={css.repair}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.repair}>{t('goBoard')}</GoWithin>
        </Eyebrow>
        <div className={css.titleRow}>
          <span className={css.symbol}>{d.isRepaired ? <Seam seed={d.id} /> : <Crack seed={d.id} />}</span>
          <div>
            <h1>{d.title === '' ? t('new.unnamed') : d.title}</h1>
            <p className={css.soft}>
              {d.hurt === me.key ? t('hurtMe') : t('hurtThem', { name: them.name })}
              {!d.isTakenBack && ` · ${t(`failures.${d.failure}`)}`}
            </p>
          </div>
        </div>
        <Track of={d} />
        {d.isBecomingAWay && !d.isResting && (
          <p className={css.becoming}>
            <strong>{t('becoming')}</strong> {t('becomingHint')}
          </p>
        )}
        <PaperNote of="repair" />
      </header>
      <section className={css.column} aria-labelledby={`${domId}-story`}>
        <h2 ref={heading} id={`${domId}-story`} tabIndex={-1}>
          {t('story')}
        </h2>
        <Cards of={d} />
        <Story of={d} listRef={story} onTakeBack={takeBack} />
      </section>
      <section className={css.column} aria-labelledby={`${domId}-next`} data-screen-only>
        <h2 id={`${domId}-next`}>{t('nextTitle')}</h2>
        {d.isResting && !d.isRepaired && (
          <div className={css.resting}>
            <p>{d.hurt === me.key ? t('restsForYou') : t('restsForThem', { name: them.name })}</p>
            {rest !== null && (
              <p>
                <Button look="quiet" onClick={() => takeBack(rest.id)}>
                  {t('takeUp')}
                </Button>
              </p>
            )}
          </div>
        )}
        {mine.length > 0 && (
          <>
            <p className={css.soft}>{t('nextHint')}</p>
            <ul className={css.nexts}>
              {mine.map((step) => (
                <li key={step}>
                  {ONE_PRESS.has(step) ? (
                    <div className={css.onePress}>
                      <Button look="quiet" onClick={() => press(step)}>
                        {t(`next.${step}`)}
                      </Button>
                      <p className={css.soft}>{t(`nextAbout.${step}`)}</p>
                    </div>
                  ) : (
                    <StepForm of={d} step={step} group={domId} say={say} onTaken={onTaken} />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {theirs.length > 0 && !isAlone && (
          <ul className={css.theirs} aria-label={t('waitsTitle')}>
            {theirs.map((step) => (
              <li key={step}>{t(`waits.${step}`, { name: them.name })}</li>
            ))}
          </ul>
        )}
        {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
        <Watching />
      </section>
    </article>
  );
};

export const RepairPage = () => (
  <BeforeTogether>
    <OneOrNew />
  </BeforeTogether>
);

const OneOrNew = () => {
  const t = useText('repair');
  const { disconnection: id } = useParams({ strict: false }) as { disconnection?: string }; // by the route's own path
  const { repair } = useViews();
  if (id === 'new') return <NewDisconnection />;
  const d = repair.find((candidate) => candidate.id === id);
  if (d) return <Repair key={d.id} of={d} />;
  return (
    <div className={css.writing}>
      <h1>{t('goBoard')}</h1>
      <p>{t('gone')}</p>
      <p>
        <GoWithin to={at.repair}>{t('goBoard')}</GoWithin>
      </p>
    </div>
  );
};
