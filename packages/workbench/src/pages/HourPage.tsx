/**
 * One hour, as each of the two told it, side by side (record.md, Alignment). What they felt both, what was opposite,
 * what only one of them felt; how much of each was here; and from there, naming, starring, saying more. Printed, it
 * is a page for the room.
 */

import type { Alignment } from '@kithe/record/alignment';
import type { Hour } from '@kithe/record/hours';
import type { EntryId } from '@kithe/record/ids';
import type { Star } from '@kithe/record/timeline';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { BeforeTogether } from '../fear/BeforeTogether.tsx';
import { ForPaper } from '../opening/ForPaper.tsx';
import { HourHead } from '../opening/HourHead.tsx';
import { LaterCard } from '../opening/LaterCard.tsx';
import { MomentSheet, Telling } from '../opening/MomentSheet.tsx';
import { OpenFurther } from '../opening/OpenFurther.tsx';
import opening from '../opening/opening.module.css';
import { keyOfMoment, type PileName, pilesOf } from '../opening/piles.ts';
import type { Done, Say } from '../opening/say.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Layout.tsx';
import { PaperNote } from '../ui/PaperNote.tsx';
import { Watching } from '../ui/Watching.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { NoHour } from '../writing/NoHour.tsx';
import { useHour } from '../writing/use-hour.ts';

/** Loads when somebody unfolds it. */
const Doubts = lazy(async () => ({ default: (await import('../guessing/Doubts.tsx')).Doubts }));

/** Whose cards lie here, said plainly where it is one person's alone (J8). */
const OneAccount = ({ hour }: { hour: Hour }) => {
  const t = useText('open');
  const { me, them } = usePeople();
  const authors = new Set(hour.cards.map(({ author }) => author));
  if (authors.size !== 1) return null;
  return (
    <Notice>
      <p>
        <strong>{t('hour.one')}</strong>
      </p>
      <p>{authors.has(me.key) ? t('hour.oneWordsMine') : t('hour.oneWords', { name: them.name })}</p>
    </Notice>
  );
};

/** `here` cards beside each other; a kept card only where its author opened it. */
const Beside = ({ alignment, stars, say }: { alignment: Alignment; stars: readonly Star[]; say: Say }) => {
  const t = useText('open');
  const { me, them } = usePeople();
  const client = me.role === 'client' ? me.key : them.key;
  const sides = [...alignment.beside].sort(
    (p, q) => Number(p.author !== client) - Number(q.author !== client),
  );
  const here = sides.filter(({ card }) => card.kind === 'here');
  const kept = sides.filter(({ card }) => card.kind === 'keeping');
  return (
    <>
      {here.length > 0 && (
        <section className={opening.pile}>
          <h2>{t('beside.title')}</h2>
          <article className={opening.moment}>
            <div className={opening.two}>
              {here.map((card) => (
                <Telling key={card.ref} card={card} stars={stars} say={say} hasThird />
              ))}
            </div>
          </article>
        </section>
      )}
      {kept.length > 0 && (
        <section className={opening.pile}>
          <h2>{t('beside.keeping')}</h2>
          <article className={opening.moment}>
            <div className={opening.two}>
              {kept.map((card) => (
                <Telling key={card.ref} card={card} stars={stars} say={say} hasThird />
              ))}
            </div>
          </article>
        </section>
      )}
    </>
  );
};

const TheHour = ({ hour }: { hour: Hour }) => {
  const t = useText('open');
  useText('write'); // the cards' words, loaded with the page's own
  const c = useText('common');
  const { write, nowMs, role } = useRelationship();
  const { me, them } = usePeople();
  const { alignment: alignments, timeline } = useViews();
  const [done, setDone] = useState<(Done & { readonly undo?: readonly EntryId[] }) | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isDoubting, setDoubting] = useState(false);
  const page = useRef<HTMLDivElement>(null);

  const onDone = (next: Done & { undo?: readonly EntryId[] }) => {
    setFailed(false);
    setDone(next);
  };
  const onFailed = () => {
    setDone(null);
    setFailed(true);
  };
  const now = () => new Date(nowMs()).toISOString();
  const say: Say = async (bodies, said) => {
    try {
      const ids: EntryId[] = [];
      for (const body of bodies) ids.push(await write('between', { ...body, at: now() }));
      onDone({ ...said, ...(said.canUndo && { undo: ids }) });
      return true;
    } catch {
      onFailed();
      return false;
    }
  };
  const undo = async (ids: readonly EntryId[]) => {
    try {
      for (const of of ids) await write('between', { type: 'withdrawn', of, at: now() });
      onDone({ words: t('undone'), ...(done?.card && { card: done.card }) });
    } catch {
      onFailed();
    }
  };
  // What was pressed is often gone afterwards: then one stands at the card it was about, or at what is said of it.
  useEffect(() => {
    if (done === null || document.activeElement !== document.body) return;
    const place = done.card === undefined ? '[data-done]' : `[data-card="${done.card}"]`;
    page.current?.querySelector<HTMLElement>(place)?.focus();
  }, [done]);

  const alignment = alignments.get(hour.id);
  const stars = timeline.find(({ id }) => id === hour.id)?.stars ?? [];
  const client = me.role === 'client' ? me.key : them.key;
  const onPaper = (pile: PileName) => (pile === 'only-me' ? me.name : them.name);
  const piles = alignment ? pilesOf(alignment, me.key, client) : [];
  return (
    <div ref={page} className={opening.hour}>
      <HourHead hour={hour} say={say} />
      {hour.cards.length > 0 && <PaperNote of="hour" />}
      <OneAccount hour={hour} />
      {hour.isOpen && hour.cards.length === 0 && <p>{t('hour.nothingOpen')}</p>}
      {alignment &&
        piles.map(({ name, moments }) => (
          <section key={name} className={opening.pile} data-pile={name}>
            <h2>
              <ForPaper
                paper={t(name === 'only-me' ? 'piles.only-them' : `piles.${name}`, { name: onPaper(name) })}
              >
                {t(`piles.${name}`, { name: them.name })}
              </ForPaper>
            </h2>
            <p className={opening.hint} data-screen-only>
              {t(`pileHints.${name}`, { name: them.name })}
            </p>
            {moments.map((moment) => (
              <MomentSheet
                key={keyOfMoment(moment)}
                moment={moment}
                alignment={alignment}
                stars={stars}
                say={say}
                onDone={onDone}
                onFailed={onFailed}
              />
            ))}
          </section>
        ))}
      {alignment && <Beside alignment={alignment} stars={stars} say={say} />}
      {hour.isOpen && <OpenFurther hour={hour} onDone={onDone} onFailed={onFailed} />}
      {hour.sealed.has(me.key) && <LaterCard hour={hour} say={say} />}
      {role === 'client' && (
        <WithOther>
          <details
            className={opening.fold}
            data-screen-only
            onToggle={(event) => event.currentTarget.open && setDoubting(true)}
          >
            <summary>{t('hour.doubts')}</summary>
            {isDoubting && (
              <Suspense fallback={null}>
                <Doubts hour={hour} />
                <Watching />
              </Suspense>
            )}
          </details>
        </WithOther>
      )}
      {hour.cards.length > 0 && (
        <div data-screen-only>
          <Button look="plain" onClick={() => window.print()}>
            {t('hour.print')}
          </Button>
        </div>
      )}
      <div className={opening.done} data-screen-only>
        {hasFailed && <Notice role="alert">{t('hour.went')}</Notice>}
        <div role="status">
          {done && (
            <div className={opening.doneLine} data-done tabIndex={-1}>
              <span>{done.words}</span>
              {done.undo && (
                <Button look="plain" onClick={() => done.undo && void undo(done.undo)}>
                  {c('undo')}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  );
};

export const HourPage = () => {
  const hour = useHour();
  if (hour === null) return <NoHour />;
  const page = <TheHour key={hour.id} hour={hour} />;
  // Two accounts side by side are for both; one’s own sealed one is not.
  return hour.isOpen ? <BeforeTogether>{page}</BeforeTogether> : page;
};
