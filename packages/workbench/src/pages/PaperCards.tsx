/**
 * Cards on paper, for a room without a device, and for whoever would rather write by hand: the five of either seat, two
 * to a sheet, to be folded and sealed; and how to enter them later. Nothing is kept here, and no account is needed.
 *
 * An account carries no date of its own (record.md, Sealed accounts), so nothing here shows when it was entered.
 */
import { CARD_KINDS, THIRDS } from '@kithe/record/cards';
import { ROLES, type Role } from '@kithe/record/kinds';
import { useEffect, useState } from 'react';
import { type Country, guessCountry, helpIn, isCountry } from '../help/numbers.ts';
import { readPlan } from '../help/plan.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import css from './paper-cards.module.css';

const PAPERS = ['a4', 'letter'] as const;
type Paper = (typeof PAPERS)[number];
const WHO = ['both', 'client', 'therapist'] as const;

/** North America writes on Letter, most others on A4. */
const paperFor = (country: Country | null): Paper => (country === 'US' || country === 'CA' ? 'letter' : 'a4');

/** Halves of sheets, in the order in which one writes: what to do first, then a card each. */
const HALVES = ['front', ...CARD_KINDS] as const;
type Half = (typeof HALVES)[number];
const SHEETS: readonly (readonly [Half, Half])[] = [
  ['front', 'together'],
  ['alone', 'here'],
  ['moved', 'keeping'],
];

/** Lines for a hand that writes large. */
const Lines = ({ count }: { count: number }) => (
  <div className={css.lines} aria-hidden="true">
    {Array.from({ length: count }, (_, i) => `line ${i}`).map((key) => (
      <div key={key} className={css.line} />
    ))}
  </div>
);

/** A line to put a mark on, between two words. */
const Mark = ({ label, low, high }: { label: string; low: string; high: string }) => (
  <div className={css.mark}>
    <p>{label}</p>
    <div className={css.ends}>
      <span>{low}</span>
      <span className={css.rule} aria-hidden="true" />
      <span>{high}</span>
    </div>
  </div>
);

const Boxes = ({ legend, of }: { legend: string; of: readonly string[] }) => (
  <p className={css.boxes}>
    {legend}:{' '}
    {of.map((one) => (
      <span key={one}>
        <span className={css.box} aria-hidden="true" /> {one}{' '}
      </span>
    ))}
  </p>
);

const Front = ({ seat, numbers }: { seat: Role; numbers: string }) => {
  const t = useText('paper');
  return (
    <article className={css.half}>
      <h3>{t(`front.title.${seat}`)}</h3>
      <p className={css.blank}>
        {t('front.name')} <span className={css.rule} aria-hidden="true" />
      </p>
      <p className={css.blank}>
        {t('front.hour')} <span className={css.rule} aria-hidden="true" />
      </p>
      <ul className={css.how}>
        {t('front.how', { returnObjects: true }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={css.help}>
        {t('front.help')} {numbers}
      </p>
      <p className={css.blank}>
        {t('front.mine')} <span className={css.rule} aria-hidden="true" />
      </p>
    </article>
  );
};

const OnPaper = ({ kind, seat }: { kind: Exclude<Half, 'front'>; seat: Role }) => {
  const t = useText('paper');
  const w = useText('write');
  const other = t(`other.${seat}`);
  return (
    <article className={css.half}>
      <h3>{w(`cards.${kind}.${seat}.title`)}</h3>
      <p>{w(`cards.${kind}.${seat}.prompt`, { name: other })}</p>
      {(kind === 'together' || kind === 'alone') && (
        <Boxes legend={w('third')} of={THIRDS.map((third) => w(`thirds.${third}`))} />
      )}
      {kind === 'moved' && (
        <Boxes
          legend={w(`saw.${seat}`)}
          of={(['yes', 'unsure', 'no'] as const).map((saw) => w(`saws.${seat}.${saw}`))}
        />
      )}
      {kind === 'here' && (
        <>
          <Mark label={w('close')} low={w('closeEnds.low')} high={w('closeEnds.high')} />
          <Mark label={w('real')} low={w('realEnds.low')} high={w('realEnds.high')} />
        </>
      )}
      <Lines count={kind === 'here' ? 4 : 6} />
    </article>
  );
};

const SheetsOf = ({ seat, numbers }: { seat: Role; numbers: string }) => {
  const t = useText('paper');
  return (
    <section className={css.sheets} aria-label={t(`front.title.${seat}`)}>
      <h2 data-screen-only>{t(`front.title.${seat}`)}</h2>
      {SHEETS.map((halves) => (
        <div key={halves[0]} className={css.sheet} data-sheet>
          {halves.map((half) =>
            half === 'front' ? (
              <Front key={half} seat={seat} numbers={numbers} />
            ) : (
              <OnPaper key={half} kind={half} seat={seat} />
            ),
          )}
        </div>
      ))}
    </section>
  );
};

/** The country chosen on the help page, or the one that the browser's languages name. */
const useCountry = (): Country | null => {
  const [country, setCountry] = useState(() => guessCountry(navigator.languages));
  useEffect(() => {
    let isHere = true;
    void readPlan().then((plan) => {
      if (isHere && plan.country !== null) setCountry(isCountry(plan.country) ? plan.country : null);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return country;
};

export const PaperCards = () => {
  const t = useText('paper');
  useText('write'); // the cards' words, loaded with the page's own
  const country = useCountry();
  const [chosen, setPaper] = useState<Paper | undefined>(undefined);
  const [who, setWho] = useState<(typeof WHO)[number]>('both');
  const paper = chosen ?? paperFor(country);
  const { emergency, lines } = helpIn(country);
  const numbers = [...emergency, ...lines]
    .map(({ name, number }) => (name === undefined ? number : `${name} ${number}`))
    .join(' · ');
  const seats = who === 'both' ? ROLES.toReversed() : [who];
  return (
    <div className={css.page} data-paper={paper}>
      <header className={css.intro} data-screen-only>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <ul className={css.points}>
          {t('points', { returnObjects: true }).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <ChooseOne
          legend={t('who.legend')}
          choices={WHO.map((value) => ({ value, label: t(`who.${value}`) }))}
          value={who}
          onChange={(value) => value !== undefined && setWho(value)}
        />
        <ChooseOne
          legend={t('sheet.legend')}
          choices={PAPERS.map((value) => ({ value, label: t(`sheet.${value}`) }))}
          value={paper}
          onChange={setPaper}
        />
        <div>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </div>
        <section className={css.later}>
          <h2>{t('later.title')}</h2>
          <ol className={css.points}>
            {t('later.steps', { returnObjects: true }).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={css.soft}>{t('later.undated')}</p>
          <p>
            <Go to={paths.today}>{t('later.go')}</Go>
          </p>
        </section>
      </header>
      {seats.map((seat) => (
        <SheetsOf key={seat} seat={seat} numbers={numbers} />
      ))}
    </div>
  );
};
