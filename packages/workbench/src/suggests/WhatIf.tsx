/**
 * *What if* (J9): fans of made-up hours for choices that a therapist really has, moved by hand and drawn again in the
 * worker while one looks. Laid over each other, so that where nobody can tell, it can be seen that nobody can.
 */
import type { Choice } from '@kithe/model/reading/what-if';
import { useId, useMemo, useState } from 'react';
import { usePeople, useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { useWidth } from '../timeline/use-width.ts';
import kit from '../ui/kit.module.css';
import { overlapOf } from './bands.ts';
import type { ChartHour } from './charted.ts';
import { choicesOffered, choicesShown, isOpenAfter } from './choices.ts';
import { DecisionNote } from './DecisionNote.tsx';
import { FanPicture, FanSample } from './FanPicture.tsx';
import { FanTable } from './FanTable.tsx';
import { placeOf } from './saying.ts';
import css from './suggests.module.css';
import { type Engine, useFans } from './use-engine.ts';

const MOST_FANS = 3;
const FARTHEST = 12;
const HEIGHT = 240;
/** From here on two ranges cannot be told apart by looking. */
const ALIKE = 0.75;

export const WhatIf = ({ engine, hours }: { engine: Engine | null; hours: readonly ChartHour[] }) => {
  const t = useText('reading');
  const locale = useLocale();
  const id = useId();
  const { them } = usePeople();
  const { ref, width } = useWidth();
  const { repair } = useViews();
  const [picked, setPicked] = useState<readonly Choice[] | null>(null);
  // Where nothing is said of an hour, nothing is foretold from it.
  const begins = hours.filter(({ band }) => band !== null);
  const [from, setFrom] = useState(begins.length - 1);
  const [ahead, setAhead] = useState(6);
  const hour = begins[Math.min(from, begins.length - 1)];
  const isOpen =
    hour !== undefined &&
    isOpenAfter(
      repair,
      hours.map(({ id }) => id),
      hour.id,
    );
  const offered = choicesOffered(isOpen);
  const choices = useMemo(() => choicesShown(picked, isOpen), [picked, isOpen]);
  const fans = useFans(engine, hour?.id, choices, ahead);
  if (!hour) return null;
  const last = (fan: (typeof fans)[number]) => fan.connection.at(-1);
  const place = (p: number) => t(`places.connection.${placeOf(p)}`);
  const said = fans.flatMap((fan) => {
    const end = last(fan);
    if (!end) return [];
    const [low, high] = [place(end.most[0]), place(end.most[1])];
    return [t('whatIf.fan', { choice: t(`whatIf.choices.${fan.choice}`), low, high })];
  });
  const halves = fans.flatMap((fan) => {
    const end = last(fan);
    return end ? [end.half] : [];
  });
  const areAlike = halves.every((p) => halves.every((q) => overlapOf(p, q) >= ALIKE));
  const isFull = choices.length >= MOST_FANS;
  return (
    <section className={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('whatIf.title')}</h2>
      <p className={css.soft}>{t('whatIf.lead', { name: them.name })}</p>
      <fieldset data-screen-only>
        <legend className={kit.legend}>{t('whatIf.pick')}</legend>
        <div className={kit.chips}>
          {offered.map((choice) => {
            const isChosen = choices.includes(choice);
            return (
              <label key={choice} className={kit.chip}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  aria-describedby={isFull && !isChosen ? `${id}-most` : undefined}
                  onChange={() =>
                    setPicked(
                      isChosen
                        ? choices.filter((one) => one !== choice)
                        : isFull
                          ? choices
                          : offered.filter((one) => one === choice || choices.includes(one)),
                    )
                  }
                />
                {t(`whatIf.choices.${choice}`)}
              </label>
            );
          })}
        </div>
        {!isOpen && <p className={kit.hint}>{t('whatIf.nothingOpen')}</p>}
        {isFull && (
          <p id={`${id}-most`} className={kit.hint}>
            {t('whatIf.atMost')}
          </p>
        )}
      </fieldset>
      <div className={css.sliders} data-screen-only>
        <label className={css.slider}>
          <span>{t('whatIf.from')}</span>
          <input
            type="range"
            min={0}
            max={begins.length - 1}
            value={Math.min(from, begins.length - 1)}
            aria-valuetext={t('whatIf.fromSaid', { hour: hour.name })}
            onChange={(event) => setFrom(event.currentTarget.valueAsNumber)}
          />
          <output>{t('whatIf.fromSaid', { hour: hour.name })}</output>
        </label>
        <label className={css.slider}>
          <span>{t('whatIf.ahead')}</span>
          <input
            type="range"
            min={1}
            max={FARTHEST}
            value={ahead}
            aria-valuetext={t('whatIf.aheadSaid', { count: ahead })}
            onChange={(event) => setAhead(event.currentTarget.valueAsNumber)}
          />
          <output>{t('whatIf.aheadSaid', { count: ahead })}</output>
        </label>
      </div>
      <figure className={css.figure}>
        <p className={css.end} aria-hidden="true">
          {t('connection.top')}
        </p>
        <div ref={ref} className={css.picture}>
          {width !== null && width > 0 && (
            <FanPicture
              fans={fans}
              size={{ width, height: HEIGHT }}
              label={t('whatIf.label', {
                hour: hour.name,
                count: ahead,
                fans: new Intl.ListFormat(locale).format(said),
              })}
            />
          )}
        </div>
        <p className={css.end} aria-hidden="true">
          {t('connection.bottom')}
        </p>
        <p className={css.span} aria-hidden="true">
          <span>{t('whatIf.now')}</span>
          <span>{t('whatIf.later', { count: ahead })}</span>
        </p>
        <figcaption>
          <ul className={css.key}>
            {fans.map(({ choice }, i) => (
              <li key={choice}>
                <FanSample place={i} />
                {t(`whatIf.choices.${choice}`)}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      {halves.length > 1 && <p className={css.said}>{t(areAlike ? 'whatIf.same' : 'whatIf.apart')}</p>}
      {fans[0] && <p className={css.soft}>{t('whatIf.wrong', { n: Math.round(fans[0].wrongOfHundred) })}</p>}
      <FanTable fans={fans} />
      <DecisionNote hour={hour} read={hours.length} />
    </section>
  );
};
