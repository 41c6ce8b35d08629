/**
 * Places to write and to choose: labelled, described, and as native as the platform has them. What stands in a field is
 * not for the browser's own memory, which lies in plain sight, unless a page says so.
 */
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import kit from './kit.module.css';

type Common = { label: ReactNode; hint?: ReactNode; error?: ReactNode };
type Voice = 'client' | 'therapist';

const describedBy = (id: string, { hint, error }: Omit<Common, 'label'>): string | undefined =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

const Around = ({ id, label, hint, error, children }: Common & { id: string; children: ReactNode }) => (
  <div className={kit.field}>
    <label className={kit.label} htmlFor={id}>
      {label}
    </label>
    {hint !== undefined && (
      <span id={`${id}-hint`} className={kit.hint}>
        {hint}
      </span>
    )}
    {children}
    {error !== undefined && (
      <span id={`${id}-error`} className={kit.notice} role="alert">
        {error}
      </span>
    )}
  </div>
);

type InputProps = Common & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'>;
/** One line. */
export const TextField = ({ label, hint, error, ...rest }: InputProps) => {
  const id = useId();
  return (
    <Around
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <input
        autoComplete="off"
        {...rest}
        id={id}
        className={kit.input}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Around>
  );
};

type AreaProps = Common & { voice?: Voice } & Omit<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'className' | 'id'
  >;
/** Many lines, in the voice of whoever writes. */
export const TextArea = ({ label, hint, error, voice = 'therapist', ...rest }: AreaProps) => {
  const id = useId();
  return (
    <Around
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <textarea
        autoComplete="off"
        {...rest}
        id={id}
        className={`${kit.input} ${kit.area} ${kit[voice]}`}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Around>
  );
};

type SelectProps = Common & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'>;
/** One of many, in the platform's own list. Options are its children. */
export const SelectField = ({ label, hint, error, children, ...rest }: SelectProps) => {
  const id = useId();
  return (
    <Around
      id={id}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <select {...rest} id={id} className={kit.input} aria-describedby={describedBy(id, { hint, error })}>
        {children}
      </select>
    </Around>
  );
};

type Choice<V extends string> = { value: V; label: ReactNode };
type ChipsProps<V extends string> = { legend: ReactNode; hint?: ReactNode; choices: readonly Choice<V>[] };

/** One of several, or none: a second press on what is chosen takes it back. */
export const ChooseOne = <V extends string>({
  legend,
  hint,
  choices,
  value,
  onChange,
}: ChipsProps<V> & { value: V | undefined; onChange: (value: V | undefined) => void }) => {
  const t = useText('common');
  const name = useId();
  return (
    <fieldset>
      <legend className={kit.legend}>{legend}</legend>
      {hint !== undefined && <p className={kit.hint}>{hint}</p>}
      <div className={kit.chips}>
        {choices.map((choice) => (
          <label key={choice.value} className={kit.chip}>
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              aria-describedby={value === choice.value ? `${name}-again` : undefined}
              onChange={() => onChange(choice.value)}
              onClick={() => value === choice.value && onChange(undefined)}
              onKeyDown={(event) => {
                if ((event.key === 'Backspace' || event.key === 'Delete') && value === choice.value)
                  onChange(undefined);
              }}
              onKeyUp={(event) => {
                // A click takes it back; the space bar does not click what is already chosen, so it is told to.
                if (event.key !== ' ' || value !== choice.value) return;
                event.preventDefault();
                onChange(undefined);
              }}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <span id={`${name}-again`} hidden>
        {t('takeBackChoice')}
      </span>
    </fieldset>
  );
};

/** Any of several. */
export const ChooseMany = <V extends string>({
  legend,
  hint,
  choices,
  values,
  onChange,
}: ChipsProps<V> & { values: readonly V[]; onChange: (values: readonly V[]) => void }) => (
  <fieldset>
    <legend className={kit.legend}>{legend}</legend>
    {hint !== undefined && <p className={kit.hint}>{hint}</p>}
    <div className={kit.chips}>
      {choices.map((choice) => (
        <label key={choice.value} className={kit.chip}>
          <input
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...values, choice.value]
                  : values.filter((value) => value !== choice.value),
              )
            }
          />
          {choice.label}
        </label>
      ))}
    </div>
  </fieldset>
);

type MarkProps = {
  label: ReactNode;
  /** Words at the two ends of the line; also what a screen reader hears as the value. */
  ends: readonly [string, string];
  /** In words, for a screen reader: where on the line this is. */
  say: (value: number) => string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  clearLabel: string;
};
/** A place on a line without numbers, 0 to 100. Untouched until touched, and can be taken back. */
export const MarkField = ({ label, ends, say, value, onChange, clearLabel }: MarkProps) => {
  const t = useText('common');
  const id = useId();
  return (
    <div className={kit.field}>
      <label className={kit.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={kit.mark}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value ?? 50}
        data-untouched={value === undefined || undefined}
        aria-valuetext={value === undefined ? t('unmarked') : say(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        onPointerDown={(event) => value === undefined && onChange(Number(event.currentTarget.value))}
      />
      <span className={kit.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </span>
      {value !== undefined && (
        <button type="button" className={`${kit.button} ${kit.plain}`} onClick={() => onChange(undefined)}>
          {clearLabel}
        </button>
      )}
    </div>
  );
};
