/**
 * What two accounts suggest (J9, J55–J60): bands over the hours with their reasons, what may be unspoken for the person
 * it is about alone, images with two spreads, futures for a therapist, and the notes of it all.
 *
 * It is *your two accounts suggest*, never *you are*. Where it may not be used, the page says so, kindly and always alike.
 */
import type { Band } from '@kithe/model/reading/band';
import { humbleHours } from '@kithe/record/suggests';
import { toldOf } from '@kithe/record/told';
import { useMemo } from 'react';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { BandChart } from './BandChart.tsx';
import { Because } from './Because.tsx';
import type { Charted, ChartHour } from './charted.ts';
import { Images } from './Images.tsx';
import { useIsReadingInUse } from './in-use.ts';
import { Notes } from './Notes.tsx';
import type { Question } from './reader.ts';
import { isParted } from './saying.ts';
import css from './suggests.module.css';
import { useEngine, useReading } from './use-engine.ts';
import { WhatIf } from './WhatIf.tsx';
import { SteppedBack, WrongAboutMe } from './WrongAboutMe.tsx';

const CHARTED = ['connection', 'brought', 'unspoken'] as const satisfies readonly Charted[];

const NotInUse = () => {
  const t = useText('reading');
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
      </header>
      <section className={css.empty}>
        <h2>{t('notInUse.title')}</h2>
        <p>{t('notInUse.text')}</p>
        <p>
          <GoWithin to={at.consent} className={buttonLook('plain')}>
            {t('notInUse.consent')}
          </GoWithin>
        </p>
      </section>
    </div>
  );
};

const InUse = () => {
  const t = useText('reading');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const views = useViews();
  const isAboutMe = role === 'client';
  const told = useMemo(() => toldOf(views), [views]);
  const question = useMemo(
    (): Question => ({ hours: told, humble: humbleHours(views.modelLog.said), isAboutMe }),
    [told, views.modelLog, isAboutMe],
  );
  const engine = useEngine();
  const answer = useReading(engine, question);
  const reading = answer.state === 'failed' ? null : answer.reading;
  const [client, therapist] = isAboutMe ? [me, them] : [them, me];

  const nameOf = new Map<string, string>(views.hours.map(({ id, name }) => [id, name]));
  const hoursWith = (what: Charted, bandOf: (i: number) => Band | null): readonly ChartHour[] =>
    (reading?.hours ?? []).map(({ id }, i) => ({
      id,
      name: nameOf.get(id) ?? '',
      band: bandOf(i),
      before: reading?.before[i]?.[what] ?? null,
    }));
  const marks = (side: 'client' | 'therapist', mark: 'close' | 'real') => ({
    of: side === 'client' ? client : therapist,
    marks: told.map((hour) => hour[side][mark]),
  });
  /** What is said where the client's own marks and a band part. */
  const parted = (mark: 'close' | 'real', hours: readonly ChartHour[]): string | undefined => {
    const bands = hours.map(({ band }) => band);
    if (!isParted(marks('client', mark).marks, bands)) return undefined;
    return isAboutMe ? t('partedMine') : t('parted', { name: client.name });
  };
  const connection = hoursWith('connection', (i) => reading?.hours[i]?.connection ?? null);
  const brought = hoursWith('brought', (i) => reading?.hours[i]?.brought ?? null);
  const unspoken = hoursWith('unspoken', (i) => reading?.unspoken[i]?.band ?? null);
  const hoursOf = { connection, brought, unspoken };
  /** Without the hours about which it was wrong, too little is left. */
  const tooFew = question.humble.length > 0 && /^too-few/.test(reading?.refused ?? '');
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <div role="status">
          {answer.state === 'failed' && <p>{t('failed')}</p>}
          {answer.state === 'waiting' && (
            <p className={css.working}>
              <span>{t('working')}</span>
              <progress aria-label={t('working')} value={answer.progress} max={1} />
            </p>
          )}
        </div>
      </header>
      {!isAboutMe && (
        <Notice>
          <strong>{t('available')}</strong> {t('availableMore', { name: them.name })}
        </Notice>
      )}
      {reading !== null && reading.refused !== null && (
        <section className={css.empty}>
          <h2>{t('refused.title')}</h2>
          <p>{t(`refused.${tooFew ? 'stepped-back' : reading.refused}`)}</p>
          {CHARTED.map((what) => (
            <SteppedBack key={what} what={what} hours={hoursOf[what]} />
          ))}
        </section>
      )}
      {reading !== null && reading.refused === null && (
        <>
          <section className={css.section}>
            <h2>{t('limits.title')}</h2>
            <p className={css.soft}>{t('limits.passing')}</p>
            {connection.some(({ band }) => band === null) && <p className={css.soft}>{t('limits.gaps')}</p>}
            <p className={css.soft}>{t('limits.different')}</p>
          </section>
          <BandChart
            what="connection"
            title={t('connection.title')}
            about={t('connection.about')}
            hours={connection}
            marks={[marks('client', 'close'), marks('therapist', 'close')]}
            parted={parted('close', connection)}
            always={<SteppedBack what="connection" hours={connection} />}
          >
            <WrongAboutMe what="connection" hours={connection} />
          </BandChart>
          {parted('close', connection) === undefined && connection.at(-1)?.band != null && (
            <Because reasons={answer.state === 'here' ? answer.reasons : null} />
          )}
          <BandChart
            what="brought"
            title={isAboutMe ? t('brought.titleMine') : t('brought.title', { name: them.name })}
            about={t('brought.about')}
            hours={brought}
            marks={[marks('client', 'real')]}
            parted={parted('real', brought)}
            always={<SteppedBack what="brought" hours={brought} />}
          >
            <WrongAboutMe what="brought" hours={brought} />
          </BandChart>
          {isAboutMe && unspoken.length > 0 && (
            <BandChart
              what="unspoken"
              title={t('unspoken.title')}
              about={
                <>
                  {t('unspoken.about', { name: them.name })} {t('unspoken.more')}
                </>
              }
              hours={unspoken}
              // It rests on how much came into the room: where that yields, so does this.
              parted={parted('real', brought)}
            >
              <WrongAboutMe what="unspoken" hours={unspoken} />
            </BandChart>
          )}
          {!isAboutMe && answer.state === 'here' && <WhatIf engine={engine} hours={connection} />}
        </>
      )}
      <Images />
      <Notes />
      <p className={css.soft}>{t('foot')}</p>
    </div>
  );
};

/** While it is not in use nothing below is there: no worker, no bands, nothing that was worked out. */
export const SuggestsPage = () => (useIsReadingInUse() ? <InUse /> : <NotInUse />);
