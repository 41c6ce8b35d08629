/**
 * The timeline: connection as each told it, two lines in one picture and never made into one (J16, J33, J91, J93).
 * Wide, it runs along; narrow, it runs down; printed, it is one page. How it is looked at stands in the address.
 */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useId, useMemo } from 'react';
import { usePeople, useViews } from '../relationship.ts';
import { SuggestsLink } from '../suggests/SuggestsLink.tsx';
import { useLocale, useText } from '../text/use-text.ts';
import { Along } from '../timeline/Along.tsx';
import { Drawing } from '../timeline/Drawing.tsx';
import { geometryOf } from '../timeline/geometry.ts';
import { InNoHour } from '../timeline/InNoHour.tsx';
import { formatLook, LINES, type Look, parseLook } from '../timeline/look.ts';
import { Rows } from '../timeline/Rows.tsx';
import { Stretch } from '../timeline/Stretch.tsx';
import { SymbolKey } from '../timeline/SymbolKey.tsx';
import { chosenSpan, spansOf } from '../timeline/spans.ts';
import { TimelineTable } from '../timeline/TimelineTable.tsx';
import css from '../timeline/timeline.module.css';
import { useTelling } from '../timeline/use-scene.ts';
import { useWidth } from '../timeline/use-width.ts';
import kit from '../ui/kit.module.css';
import { Eyebrow } from '../ui/Layout.tsx';
import { PaperNote } from '../ui/PaperNote.tsx';

/** From here on there is room for the picture to run along. */
const WIDE = 640;
/** What the sheet around the picture takes of the width, in px: its padding and its border. */
const SHEET = 50;
/** Few hours need no choosing between stretches of time. */
const STRETCHES_FROM = 16;
/** One landscape page, in px of its own. */
const PAGE = { width: 1_040, field: 170, lanes: 9 } as const;

export const TimelinePage = () => {
  const t = useText('timeline');
  const locale = useLocale();
  const navigate = useNavigate();
  const { timeline } = useViews();
  const { me, them } = usePeople();
  const { line, onlyBreaks, span: spanId, hour } = parseLook(useSearch({ strict: false }));
  // Two of these pages may stand on one screen.
  const lineName = useId();
  const { ref, width } = useWidth();
  const spans = useMemo(() => spansOf(timeline), [timeline]);
  const span = chosenSpan(spans, spanId);
  const telling = useTelling(span, line, onlyBreaks, true);
  // On paper, which others may see, there are no kept marks.
  const printed = useTelling(span, line, onlyBreaks, false);
  const paper = useMemo(() => geometryOf(printed.sceneFor(PAGE.width), PAGE), [printed]);
  const go = useCallback(
    (change: Partial<Look>) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => formatLook({ ...parseLook(before), ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const rest = useCallback((hour: string) => go({ hour }), [go]);

  const [client, therapist] = (me.role === 'client' ? [me, them] : [them, me]).map(({ name }) => name);
  const first = timeline[0];
  const header = (
    <header className={css.head}>
      <Eyebrow>
        {first
          ? t('eyebrow', {
              client,
              therapist,
              month: new Intl.DateTimeFormat(locale, {
                month: 'long',
                year: 'numeric',
                timeZone: 'UTC',
              }).format(Date.parse(`${first.date}T00:00:00Z`)),
            })
          : t('eyebrowNew', { client, therapist })}
      </Eyebrow>
      <h1>{t('title')}</h1>
      <p className={css.lead}>{t('lead')}</p>
      <PaperNote of="timeline" />
      <SuggestsLink />
    </header>
  );
  if (!first)
    return (
      <div className={css.page}>
        {header}
        <section className={css.empty}>
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.text', { name: them.name })}</p>
        </section>
      </div>
    );

  const hasBreaks = telling.hours.some(({ began, mended }) => began.length + mended.length > 0);
  return (
    <div className={css.page}>
      {header}
      <div className={css.choices} data-screen-only>
        <fieldset>
          <legend className={kit.hidden}>{t('line.legend')}</legend>
          <div className={kit.chips}>
            {LINES.map((name) => (
              <label key={name} className={kit.chip}>
                <input
                  type="radio"
                  name={lineName}
                  checked={line === name}
                  onChange={() => go({ line: name })}
                />
                {t(`line.${name}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label className={css.only}>
          <input
            type="checkbox"
            checked={onlyBreaks}
            onChange={(event) => go({ onlyBreaks: event.currentTarget.checked })}
          />
          {t('onlyBreaks')}
        </label>
        {timeline.length >= STRETCHES_FROM && (
          <Stretch spans={spans} span={span} onChoose={(id) => go({ span: id, hour: null })} />
        )}
      </div>
      {line === 'real' && (
        <p className={css.lead} data-screen-only>
          {t('lineHint.real')} {t('ghost')}
        </p>
      )}
      <div ref={ref} className={css.measure}>
        {width !== null &&
          (width >= WIDE ? (
            <figure className={css.sheet}>
              <Along
                key={`${span.id} ${line} ${onlyBreaks}`}
                telling={telling}
                width={width - SHEET}
                hour={hour}
                onRest={rest}
              />
            </figure>
          ) : (
            <div className={css.down}>
              {onlyBreaks && !hasBreaks ? (
                <p className={css.lead}>{t('noBreaks')}</p>
              ) : (
                <Rows telling={telling} scene={telling.sceneFor(width)} />
              )}
            </div>
          ))}
      </div>
      <div className={css.paper}>
        <Drawing picture={paper} label={printed.sentence} />
      </div>
      <SymbolKey hasKept={telling.sceneFor(WIDE).kept.some((mark) => mark !== null)} />
      <InNoHour />
      {width !== null && width >= WIDE && <TimelineTable telling={telling} caption={telling.sentence} />}
    </div>
  );
};
