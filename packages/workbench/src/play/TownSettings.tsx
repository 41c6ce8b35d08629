/** How a town begins: numbers that are set when the mark is let go, and choices. Every change is a new town. */
import { useId, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, SelectField } from '../ui/Field.tsx';
import kit from '../ui/kit.module.css';
import { DULLS, LISTENER_KINDS, RANGES, type Settings, STARTS } from './settings.ts';
import css from './town.module.css';

type Numbered = Exclude<keyof typeof RANGES, 'seed'>;

const NumberField = ({
  name,
  settings,
  onChange,
}: {
  name: Numbered;
  settings: Settings;
  onChange: (value: number) => void;
}) => {
  const t = useText('play');
  const id = useId();
  const [value, setValue] = useState(settings[name]);
  const { least } = RANGES[name];
  // Nobody knows more people than there are.
  const most =
    name === 'ties' ? Math.max(least, Math.min(RANGES.ties.most, settings.people - 1)) : RANGES[name].most;
  const settle = () => {
    if (value !== settings[name]) onChange(value);
  };
  return (
    <div className={kit.field}>
      <div className={css.numbered}>
        <label className={kit.label} htmlFor={id}>
          {t(`town.${name}`)}
        </label>
        <output htmlFor={id} className={css.value}>
          {Math.min(value, most)}
        </output>
      </div>
      <input
        id={id}
        className={kit.mark}
        type="range"
        min={least}
        max={most}
        step={1}
        value={Math.min(value, most)}
        onChange={(event) => setValue(Number(event.currentTarget.value))}
        onPointerUp={settle}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </div>
  );
};

export const TownSettings = ({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (settings: Settings) => void;
}) => {
  const t = useText('play');
  const number = (name: Numbered) => (
    <NumberField
      name={name}
      settings={settings}
      onChange={(value) => onChange({ ...settings, [name]: value })}
    />
  );
  return (
    <section className={css.settings} aria-labelledby="town-settings" data-screen-only>
      <h2 id="town-settings" className={css.small}>
        {t('town.settings')}
      </h2>
      {number('people')}
      <SelectField
        label={t('town.start')}
        value={settings.start}
        onChange={({ currentTarget }) =>
          onChange({
            ...settings,
            start: STARTS.find((start) => start === currentTarget.value) ?? settings.start,
          })
        }
      >
        {STARTS.map((start) => (
          <option key={start} value={start}>
            {t(`town.starts.${start}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('town.listeners')}
        value={settings.listeners}
        onChange={({ currentTarget }) =>
          onChange({
            ...settings,
            listeners: LISTENER_KINDS.find((kind) => kind === currentTarget.value) ?? settings.listeners,
          })
        }
      >
        {LISTENER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`town.listenerKinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <ChooseOne
        legend={t('town.dulls')}
        choices={DULLS.map((value) => ({ value, label: t(`town.dullsWays.${value}`) }))}
        value={settings.dulls}
        onChange={(dulls) => dulls && onChange({ ...settings, dulls })}
      />
      {number('ties')}
      {number('power')}
      <div className={css.another}>
        <Button
          look="quiet"
          onClick={() =>
            onChange({ ...settings, seed: settings.seed >= RANGES.seed.most ? 1 : settings.seed + 1 })
          }
        >
          {t('town.another')}
        </Button>
        <p className={css.soft}>{t('town.seed', { n: settings.seed })}</p>
      </div>
    </section>
  );
};
