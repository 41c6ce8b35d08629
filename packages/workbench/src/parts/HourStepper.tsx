/** Going through time: the hour before and after, and a line to slide along; both say which hour it is. */
import { useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import kit from '../ui/kit.module.css';
import type { Step } from './map.ts';
import css from './parts.module.css';

type Props = { steps: readonly Step[]; step: Step; onStep: (step: Step) => void };

/** An hour by its name and day; *just now* for none in particular. */
export const useStepName = (): ((step: Step) => string) => {
  const t = useText('parts');
  const { hours } = useViews();
  const { day } = useDates();
  return (step) => {
    const hour = hours.find(({ id }) => id === step);
    if (!hour) return t('noHour');
    return hour.name === '' ? day(hour.date) : t('inHour', { hour: hour.name, day: day(hour.date) });
  };
};

export const HourStepper = ({ steps, step, onStep }: Props) => {
  const t = useText('parts');
  const nameOf = useStepName();
  const i = steps.indexOf(step);
  const go = (to: number) => {
    const next = steps[to];
    if (next !== undefined) onStep(next);
  };
  return (
    <div className={css.stepper}>
      <p className={css.which} aria-live="polite">
        <span className={css.soft}>{t('hour')}</span> <strong>{nameOf(step)}</strong>
      </p>
      {steps.length > 1 && (
        <div className={css.through} data-screen-only>
          {i > 0 && (
            <Button look="quiet" onClick={() => go(i - 1)}>
              {t('before')}
            </Button>
          )}
          <input
            className={kit.mark}
            type="range"
            min={0}
            max={steps.length - 1}
            value={Math.max(0, i)}
            aria-label={t('slider')}
            aria-valuetext={nameOf(step)}
            onChange={(event) => go(Number(event.currentTarget.value))}
          />
          {i < steps.length - 1 && (
            <Button look="quiet" onClick={() => go(i + 1)}>
              {t('after')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
