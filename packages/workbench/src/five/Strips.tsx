/** The five strips over time, each with its sentence, two curves beside them, and one table behind all of it. */
import { GOOD_THINGS } from '@kithe/record/bodies/instruments';
import type { ReactNode } from 'react';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import css from './five.module.css';
import { PAIR, pairOf, type Strip, sayingOf, stripsOf, type Told } from './strips.ts';

const HEIGHT = 64;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const yOf = (y: number): number => Math.round((1 - y) * HEIGHT * 10) / 10;

/** The name of a strip, and its sentence. */
const useSaying = () => {
  const t = useText('five');
  const { day } = useDates();
  const nameOf = (name: Strip<string>['name']): string => {
    const thing = GOOD_THINGS.find((one) => one === name);
    if (thing) return t(`things.${thing}`);
    return name === 'self' ? t('self') : t('others');
  };
  const say = (strip: Strip<string>): string =>
    t(`strip.${sayingOf(strip)}`, {
      thing: nameOf(strip.name),
      first: strip.first ? t(`amounts.${strip.first.amount}`) : '',
      last: strip.last ? t(`amounts.${strip.last.amount}`) : '',
      firstDate: day(strip.first?.week ?? ''),
      lastDate: day(strip.last?.week ?? ''),
    });
  return { nameOf, say };
};

/** Lines between neighbouring marks, dots where they are, and a small tick where there are words alone. */
const Marks = ({ of: { dots }, look }: { of: Strip<string>; look: 'solid' | 'dashed' }) => {
  const marked = dots.flatMap((dot) => (dot.y === null ? [] : [{ ...dot, y: yOf(dot.y) }]));
  return (
    <g data-look={look}>
      {marked.slice(1).map(({ week, x, y }, i) => (
        <line
          key={week}
          className={css.joined}
          x1={percent(marked[i]?.x ?? 0)}
          y1={marked[i]?.y}
          x2={percent(x)}
          y2={y}
        />
      ))}
      {marked.map(({ week, x, y }) => (
        <circle key={week} className={css.dot} cx={percent(x)} cy={y} r="4.5" />
      ))}
      {dots.map(({ week, x, y }) =>
        y === null ? (
          <line key={week} className={css.tick} x1={percent(x)} x2={percent(x)} y1={HEIGHT - 8} y2={HEIGHT} />
        ) : null,
      )}
    </g>
  );
};

const Frame = ({ label, children }: { label: string; children: ReactNode }) => (
  <svg className={css.strip} role="img" aria-label={label} width="100%" height={HEIGHT}>
    {[0.125, 0.375, 0.625, 0.875].map((y) => (
      <line key={y} className={css.lane} x1="0" x2="100%" y1={yOf(y)} y2={yOf(y)} />
    ))}
    {children}
  </svg>
);

const Ends = () => {
  const t = useText('five');
  return (
    <span className={css.ends} aria-hidden="true">
      <span>{t('amounts.plenty')}</span>
      <span>{t('amounts.hardly')}</span>
    </span>
  );
};

const Table = ({ weeks }: { weeks: readonly Told[] }) => {
  const t = useText('five');
  const { nameOf } = useSaying();
  const { day } = useDates();
  const columns = [...GOOD_THINGS, ...(pairOf(weeks).length > 0 ? PAIR : [])];
  const cell = (said: Told['said'], name: (typeof columns)[number]): string => {
    if (name === 'self' || name === 'others') return said[name] ? t(`amounts.${said[name]}`) : t('noMark');
    const good = said[name];
    if (!good) return t('noMark');
    return good.amount ? t(`amounts.${good.amount}`) : t('wordsOnly');
  };
  return (
    <details className={css.more}>
      <summary>{t('table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1) */}
      <section className={css.scroll} tabIndex={0} aria-label={t('overTime')}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('week')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {nameOf(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, said }) => (
              <tr key={week}>
                <th scope="row">{day(week)}</th>
                {columns.map((name) => (
                  <td key={name}>{cell(said, name)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};

/** @param weeks oldest first */
export const Strips = ({ weeks }: { weeks: readonly Told[] }) => {
  const t = useText('five');
  const { nameOf, say } = useSaying();
  const pair = pairOf(weeks);
  return (
    <section className={css.stack}>
      <h2>{t('overTime')}</h2>
      <p className={css.soft}>{t('overTimeAbout')}</p>
      <div className={css.strips}>
        {stripsOf(weeks)
          .filter(({ dots }) => dots.length > 0)
          .map((strip) => (
            <figure key={strip.name} className={css.figure}>
              <figcaption>
                <h3>{nameOf(strip.name)}</h3>
                <p className={css.soft}>{say(strip)}</p>
              </figcaption>
              <div className={css.drawn}>
                <Ends />
                <Frame label={say(strip)}>
                  <Marks of={strip} look="solid" />
                </Frame>
              </div>
            </figure>
          ))}
        {pair.length > 0 && (
          <figure className={css.figure}>
            <figcaption>
              <h3>{t('pairTitle')}</h3>
              {pair.map((strip, i) => (
                <p key={strip.name} className={css.soft}>
                  <svg className={css.sample} width="28" height="8" aria-hidden="true">
                    <line
                      className={css.joined}
                      data-look={i === 0 ? 'solid' : 'dashed'}
                      x1="0"
                      x2="28"
                      y1="4"
                      y2="4"
                    />
                  </svg>{' '}
                  {say(strip)}
                </p>
              ))}
            </figcaption>
            <div className={css.drawn}>
              <Ends />
              <Frame label={pair.map(say).join(' ')}>
                {pair.map((strip, i) => (
                  <Marks key={strip.name} of={strip} look={i === 0 ? 'solid' : 'dashed'} />
                ))}
              </Frame>
            </div>
          </figure>
        )}
      </div>
      <Table weeks={weeks} />
    </section>
  );
};
