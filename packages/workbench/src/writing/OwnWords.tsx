/**
 * A few words to choose from, and one's own beside them. The word being typed counts as chosen at every letter,
 * so that it is kept as typed like everything else; Enter or leaving the field makes it one of the choices.
 */
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseMany, TextField } from '../ui/Field.tsx';
import writing from './writing.module.css';

/** As many, and as long, as a card holds (`cards.ts`). */
const MOST = 8;
const LONGEST = 60;

type Props = {
  legend: string;
  ownLabel: string;
  offered: readonly string[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
};

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

export const OwnWords = ({ legend, ownLabel, offered, values, onChange }: Props) => {
  const t = useText('write');
  const [typed, setTyped] = useState('');
  // What was chosen once stays within reach after it is taken back.
  const [met, setMet] = useState(values);
  const typing = typed.trim();
  const chosen = typing === '' ? values : values.filter((value) => value !== typing);
  const choices = unique([...offered, ...met, ...chosen]).filter((word) => word !== '');
  const hasRoom = chosen.length < MOST;
  const settle = () => {
    if (typing === '') return;
    setMet(unique([...met, typing]));
    setTyped('');
  };
  return (
    <div className={writing.own}>
      {choices.length > 0 && (
        <ChooseMany
          legend={legend}
          choices={choices.map((word) => ({ value: word, label: word }))}
          values={chosen}
          onChange={(next) => onChange(unique([...next, ...(typing === '' ? [] : [typing])]).slice(0, MOST))}
        />
      )}
      {hasRoom && (
        <div className={writing.ownLine}>
          <TextField
            label={choices.length > 0 ? ownLabel : legend}
            {...(choices.length === 0 && { hint: ownLabel })}
            value={typed}
            maxLength={LONGEST}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              const word = event.currentTarget.value.trim();
              onChange(unique(word === '' ? chosen : [...chosen, word]));
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              settle();
            }}
          />
          {typing !== '' && (
            <Button look="quiet" onClick={settle}>
              {t('add')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
