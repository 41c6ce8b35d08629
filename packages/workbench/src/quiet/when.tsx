/** When something was, on pages without a number: after an hour by its name, or in a month by its word. */
import type { EntryId } from '@kithe/record/ids';
import { useMemo } from 'react';
import { useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { SelectField } from '../ui/Field.tsx';

type Time = { readonly hour?: EntryId; readonly at?: string };

const useMonth = (): ((iso: string) => string) => {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long' });
    return (iso) => format.format(new Date(iso));
  }, [locale]);
};

export const useWhen = (): ((time: Time) => string) => {
  const t = useText('quiet');
  const { hours } = useViews();
  const month = useMonth();
  return ({ hour, at }) => {
    const its = hours.find(({ id }) => id === hour);
    if (its && its.name !== '') return t('questions.inHour', { hour: its.name });
    const day = its?.date ?? at;
    return day === undefined ? '' : t('questions.inMonth', { month: month(day) });
  };
};

/** Which hour, by name alone, the latest first. Empty text for none. */
export const QuietHour = ({ value, onChange }: { value: string; onChange: (hour: string) => void }) => {
  const t = useText('quiet');
  const { hours } = useViews();
  const month = useMonth();
  return (
    <SelectField
      label={t('questions.when')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('questions.noHour')}</option>
      {hours.toReversed().map(({ id, name, date }) => (
        <option key={id} value={id}>
          {name || month(date)}
        </option>
      ))}
    </SelectField>
  );
};
