/**
 * Apart from the chapters: one image, how much of the part is shown, what comes back (J30, J55–J58).
 *
 * Meant to be discovered rather than told: with x = 0 no kindness changes anything (J57). The tries are in the
 * address; the arithmetic is shown in full beneath the picture.
 */
import { ANSWERS, type Answer, isMeeting } from '@kithe/model/answers';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { paths } from '../paths.ts';
import { drawnOn, formatTries, MOST_TRIES, movementOf, parseTries, type Try, walk } from '../play/tries.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import kit from '../ui/kit.module.css';
import { Eyebrow, Row, Sheet } from '../ui/Layout.tsx';
import css from './play-image.module.css';

const SIZE = { width: 620, height: 220 };
const MASKED: readonly Try[] = Array.from({ length: 10 }, () => ({ answer: 'moved', shown: 0 }));

/** How much is shown, in a word of the catalogue. */
const wordFor = (shown: number): 'none' | 'hint' | 'half' | 'most' | 'all' =>
  shown === 0 ? 'none' : shown <= 0.3 ? 'hint' : shown <= 0.6 ? 'half' : shown < 1 ? 'most' : 'all';

const isPercent = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;

const Picture = ({ walked }: { walked: ReturnType<typeof walk> }) => {
  const t = useText('play');
  const { line, band, end, startY } = drawnOn(walked, SIZE);
  const movement = t(`image.movement.${movementOf(walked)}`);
  return (
    <figure className={css.figure}>
      <figcaption className={css.caption}>{t('image.chart.caption')}</figcaption>
      <p className={css.end} aria-hidden="true">
        {t('image.chart.top')}
      </p>
      <svg
        className={css.chart}
        viewBox={`-10 -4 ${SIZE.width + 20} ${SIZE.height + 8}`}
        role="img"
        aria-label={t('image.chart.label', { movement })}
      >
        <path className={css.ground} d={`M0 0H${SIZE.width}M0 ${SIZE.height}H${SIZE.width}`} />
        <path className={css.start} d={`M0 ${startY}H${SIZE.width}`} />
        <path className={css.band} d={band} />
        <path className={css.line} d={line} />
        <circle className={css.now} cx={end[0]} cy={end[1]} r="7" />
      </svg>
      <p className={css.end} aria-hidden="true">
        {t('image.chart.bottom')}
      </p>
      <p role="status" className={css.movement}>
        {movement}
      </p>
    </figure>
  );
};

const Arithmetic = ({ walked: { rows } }: { walked: ReturnType<typeof walk> }) => {
  const t = useText('play');
  const number = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 2 });
  return (
    <details className={css.arithmetic}>
      <summary>{t('image.table.summary')}</summary>
      <p>{t('image.table.rule')}</p>
      <p>{t('image.table.untested')}</p>
      {rows.length === 0 ? (
        <p>{t('image.table.empty')}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('image.table.answer')}</th>
              {(['shown', 'weight', 'a', 'b', 'now'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`image.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a try is its place in the row of tries
              <tr key={i}>
                <th scope="row">{t(`image.short.${row.answer}`)}</th>
                {(['shown', 'weight', 'a', 'b', 'now'] as const).map((column) => (
                  <td key={column}>{number.format(row[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
};

export const PlayImage = () => {
  const t = useText('play');
  const id = useId();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { tries?: unknown; shown?: unknown }; // whatever the address says
  const tries = parseTries(search.tries);
  const shown = (isPercent(search.shown) ? search.shown : 0) / 100;
  const walked = walk(tries);
  const goTo = (next: readonly Try[], percent = Math.round(shown * 100)) =>
    void navigate({
      to: paths.chapter('image'),
      search: {
        ...(next.length > 0 && { tries: formatTries(next) }),
        ...(percent > 0 && { shown: percent }),
      },
      replace: true,
      resetScroll: false,
    });
  const isFull = tries.length >= MOST_TRIES;
  const isMasked = tries.length >= 5 && tries.every(({ shown: x, answer }) => x === 0 && isMeeting(answer));
  const answered = (answer: Answer) => goTo([...tries, { answer, shown }]);
  return (
    <div className={css.play}>
      <div className={css.head}>
        <Eyebrow>
          <Go to={paths.play}>{t('eyebrow')}</Go>
        </Eyebrow>
        <h1>{t('image.title')}</h1>
        <blockquote className={css.image}>{t('image.sentence')}</blockquote>
        {t('image.intro', { returnObjects: true }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={css.bench}>
        <div className={css.picture}>
          <Sheet as="div">
            <Picture walked={walked} />
          </Sheet>
        </div>
        <div className={css.controls}>
          <div>
            <label htmlFor={id} className={css.label}>
              {t('image.shown.label')}
            </label>
            <input
              id={id}
              className={kit.mark}
              type="range"
              min={0}
              max={100}
              step={5}
              value={Math.round(shown * 100)}
              aria-valuetext={t(`image.shown.${wordFor(shown)}`)}
              onChange={(event) => goTo(tries, Number(event.currentTarget.value))}
            />
            <p className={css.ends} aria-hidden="true">
              <span>{t('image.shown.ends.none')}</span>
              <span>{t('image.shown.ends.all')}</span>
            </p>
            <p className={css.amount}>{t(`image.shown.${wordFor(shown)}`)}</p>
          </div>
          <fieldset>
            <legend className={css.label}>{t('image.answers.legend')}</legend>
            <div className={css.answers}>
              {ANSWERS.map((answer) => (
                <Button
                  key={answer}
                  look="quiet"
                  onClick={() => answered(answer)}
                  {...(isFull && { disabledBecause: t('image.full') })}
                >
                  {t(`image.answers.${answer}`)}
                </Button>
              ))}
            </div>
          </fieldset>
        </div>
        <div className={css.further}>
          {isMasked && <p className={css.masked}>{t('image.masked')}</p>}
          <Row>
            <Button look="quiet" onClick={() => goTo(MASKED, 0)}>
              {t('image.mask')}
            </Button>
            {tries.length > 0 && (
              <Button look="plain" onClick={() => goTo([])}>
                {t('image.again')}
              </Button>
            )}
          </Row>
          <Arithmetic walked={walked} />
        </div>
      </div>
    </div>
  );
};
