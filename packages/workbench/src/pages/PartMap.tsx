/**
 * The part map: what of me is in the room, at the door, and kept out, hour by hour (J14, J24, J38, J60, J95, J113; F8).
 *
 * It is its owner's, whoever they are: a client's and a therapist's are two maps that never meet. The other reads what
 * was shared, a part at a time; of the inner ring nobody reads anything, and paper and files leave it out.
 */
import type { Part } from '@kithe/record/parts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { AddPart } from '../parts/AddPart.tsx';
import { AllHours } from '../parts/AllHours.tsx';
import { Breadth } from '../parts/Breadth.tsx';
import { HourStepper } from '../parts/HourStepper.tsx';
import { InWords, useRingWords } from '../parts/InWords.tsx';
import { MyMap } from '../parts/MyMap.tsx';
import { breadthAt, feelingsOf, offeredNames, readMap, ringOf, type Step } from '../parts/map.ts';
import css from '../parts/parts.module.css';
import { Ring } from '../parts/Ring.tsx';
import { usePartWriting } from '../parts/use-part-writing.ts';
import { useIsAlone, usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { Watching } from '../ui/Watching.tsx';
import { WithOther } from '../ui/WithOther.tsx';

const Theirs = ({
  parts,
  step,
  onStep,
}: {
  parts: readonly Part[];
  step: Step;
  onStep: (step: Step) => void;
}) => {
  const t = useText('parts');
  const { them } = usePeople();
  const { role } = useRelationship();
  const isAlone = useIsAlone();
  const { hours } = useViews();
  const reader = readMap(hours, parts, null);
  const now = reader.steps.includes(step) ? step : (reader.steps.at(-1) ?? null);
  const spokes = ringOf(parts, now, reader);
  const said = useRingWords(spokes).join(' ');
  if (parts.length === 0)
    return role === 'therapist' && !isAlone ? (
      <p className={css.soft}>{t('theirsEmpty', { name: them.name })}</p>
    ) : null;
  return (
    <section className={css.stack} aria-label={t('theirs', { name: them.name })}>
      <h2>{t('theirs', { name: them.name })}</h2>
      <HourStepper steps={reader.steps} step={now} onStep={onStep} />
      <Ring spokes={spokes} label={t('ring', { said })} />
      <InWords spokes={spokes} />
      <AllHours parts={parts} reader={reader} />
    </section>
  );
};

/** Closed whenever the page is come to, so that nobody who looks at it sees whether there is anything in it. */
const InnerRing = ({ parts, all, step }: { parts: readonly Part[]; all: readonly Part[]; step: Step }) => {
  const t = useText('parts');
  const { hours } = useViews();
  const { me } = useRelationship();
  const { add } = usePartWriting();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={css.inner} data-screen-only>
      <h2>{t('inner')}</h2>
      <p className={css.soft}>{t('innerAbout')}</p>
      <p>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('innerHide') : t('innerShow')}
        </Button>
      </p>
      {isOpen && (
        <>
          {parts.length === 0 ? (
            <p>{t('innerEmpty')}</p>
          ) : (
            <MyMap parts={parts} step={step} reader={readMap(hours, all, me)} />
          )}
          <AddPart parts={all} place="inner" onAdd={(name) => void add(name, true)} />
        </>
      )}
    </section>
  );
};

export const PartMap = () => {
  const t = useText('parts');
  const { role, me: myKey } = useRelationship();
  const { me, them } = usePeople();
  const { parts, hours } = useViews();
  const navigate = useNavigate();
  const { hour: asked } = useSearch({ strict: false }) as { hour?: unknown }; // whatever the address says
  const { add } = usePartWriting();
  const all = parts.filter(({ by }) => by === me.key);
  const mine = all.filter(({ isInner }) => !isInner);
  const reader = readMap(hours, mine, myKey);
  const step =
    reader.steps.find((one) => one === asked || (one === null && asked === '')) ??
    reader.steps.at(-1) ??
    null;
  const toStep = (to: Step) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, hour: to ?? '' }),
      replace: true,
      resetScroll: false,
    });
  const until = new Set(reader.steps.slice(0, reader.steps.indexOf(step) + 1).filter((one) => one !== null));
  const isClient = role === 'client';
  const theirs = <Theirs parts={parts.filter(({ by }) => by !== me.key)} step={step} onStep={toStep} />;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{isClient ? t('title') : t('titleTherapist')}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <p className={css.soft}>
          {isClient ? t('private', { name: them.name }) : t('minePrivate', { name: them.name })}
        </p>
        <OnPaper />
      </header>
      {!isClient && (
        <WithOther>
          <Notice>{t('doNotProbe')}</Notice>
        </WithOther>
      )}
      {!isClient && theirs}
      {!isClient && <h2>{t('mine')}</h2>}
      {mine.length === 0 ? (
        <section className={css.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p>{t('empty')}</p>
        </section>
      ) : (
        <>
          <HourStepper steps={reader.steps} step={step} onStep={toStep} />
          <MyMap parts={mine} step={step} reader={reader} />
        </>
      )}
      <AddPart
        parts={all}
        place="map"
        offered={offeredNames(hours, all, myKey)}
        onAdd={(name) => void add(name)}
      />
      {mine.length > 0 && (
        <>
          <Breadth
            breadth={breadthAt(mine, step, reader)}
            feelings={feelingsOf(hours, myKey)}
            until={until}
            step={step}
          />
          <AllHours parts={mine} reader={reader} />
        </>
      )}
      {isClient && theirs}
      <InnerRing parts={all.filter(({ isInner }) => isInner)} all={all} step={step} />
      <Watching />
    </div>
  );
};
