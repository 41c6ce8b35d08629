/**
 * Help now: one tap from everywhere, and there without a connection (product.md, trust 3).
 *
 * Nothing here watches, counts or detects: it says whom to call, and that nobody is watching. No request is made,
 * not even to look a number up; the one site that is named is named as text.
 */
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { use, useEffect, useState } from 'react';
import { Lines } from '../help/Lines.tsx';
import {
  COUNTRIES,
  type Country,
  type CountryHelp,
  guessCountry,
  helpIn,
  isCountry,
  LOOKED_AT_ON,
} from '../help/numbers.ts';
import { keepPlan, LINES, type LineName, type Plan, readPlan } from '../help/plan.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';
import { LeaveQuickly } from '../ui/LeaveQuickly.tsx';
import { usePane } from '../ui/pane.ts';
import { hasPlainFace, keepPlainFace } from '../ui/plain-face.ts';
import css from './help-now.module.css';

const Help = ({ help: { emergency, lines, violence = [] } }: { help: CountryHelp }) => {
  const t = useText('help');
  const { day } = useDates();
  return (
    <>
      <section className={css.section}>
        <h2>{t('emergency')}</h2>
        <p>{t('danger')}</p>
        <Lines of={emergency} />
      </section>
      <section className={css.section}>
        <h2>{t('lines')}</h2>
        <p>{t(lines.length > 0 ? 'linesHint' : 'noLines')}</p>
        <Lines of={lines} />
      </section>
      {violence.length > 0 && (
        <section className={css.section}>
          <h2>{t('violence')}</h2>
          <p>{t('violenceHint')}</p>
          <Lines of={violence} />
        </section>
      )}
      <section className={css.section}>
        <p>
          <strong>{t('checkNow')}</strong> {t('honest', { number: emergency[0]?.number ?? '112' })}
        </p>
        <p className={css.soft}>{t('lookedAt', { date: day(LOOKED_AT_ON) })}</p>
        <p className={css.soft}>{t('more')}</p>
      </section>
    </>
  );
};

/** Another name and another icon for the tab, kept on this device; and what no switch can change. */
const LooksLikeSomethingElse = () => {
  const t = useText('help');
  const [isOn, setOn] = useState(hasPlainFace());
  const put = (next: boolean) => {
    setOn(next);
    keepPlainFace(next);
  };
  return (
    <label className={css.switch}>
      <input type="checkbox" checked={isOn} onChange={() => put(!isOn)} />
      <span>
        {t('plain.label')}
        <br />
        <span className={css.soft}>{t('plain.hint')}</span>
      </span>
    </label>
  );
};

/** Countries by their names in the reader's language, in the order of that language. */
const useCountries = (): readonly { code: Country; name: string }[] => {
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (Object.keys(COUNTRIES) as Country[]) // the keys of a const
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((p, q) => p.name.localeCompare(q.name, locale));
};

/** Read once for each visit of this page: between two visits somebody may have signed out, which erases it. */
let reading: Promise<Plan> | undefined;

export const HelpNow = () => {
  const t = useText('help');
  const countries = useCountries();
  reading ??= readPlan();
  useEffect(
    () => () => {
      reading = undefined;
    },
    [],
  );
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const pane = usePane();
  const [plan, setPlan] = useState(use(reading));
  const [kept, setKept] = useState<'keeping' | 'kept' | 'notKept' | null>(null);
  const chosen = plan.country ?? guessCountry(navigator.languages) ?? '';
  const country = isCountry(chosen) ? chosen : null;

  const keep = (next: Plan) => {
    setPlan(next);
    setKept('keeping');
    reading = Promise.resolve(next);
    keepPlan(next).then(
      () => setKept('kept'),
      () => setKept('notKept'),
    );
  };
  const keepLine = (name: LineName, words: string) =>
    keep({ ...plan, lines: { ...plan.lines, [name]: words } });

  return (
    <div className={css.help}>
      {canGoBack && !pane && (
        <Button look="plain" onClick={() => router.history.back()}>
          {t('back')}
        </Button>
      )}
      <div className={css.head}>
        <h1>{t('title')}</h1>
        <LeaveQuickly isNamed />
      </div>
      <p className={css.watching}>{t('watching')}</p>
      <Help help={helpIn(country)} />
      <SelectField
        label={t('country')}
        hint={t('countryHint')}
        value={country ?? ''}
        onChange={(event) => keep({ ...plan, country: event.currentTarget.value })}
      >
        <option value="">{t('elsewhere')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <section className={css.section}>
        <h2>{t('plan.title')}</h2>
        <p className={css.soft}>{t('plan.hint')}</p>
        {LINES.map((name) => (
          <TextField
            key={name}
            label={t(`plan.${name}`)}
            value={plan.lines[name]}
            maxLength={300}
            autoComplete="off"
            onChange={(event) => keepLine(name, event.currentTarget.value)}
          />
        ))}
        <p className={css.soft} role="status">
          {kept && t(`plan.${kept}`)}
        </p>
      </section>
      <section className={css.section}>
        <h2>{t('leaving.title')}</h2>
        <p>{t('leaving.text')}</p>
        <p>{t('leaving.escape')}</p>
        <LooksLikeSomethingElse />
      </section>
    </div>
  );
};
