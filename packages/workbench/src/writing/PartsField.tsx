/**
 * Where parts of me were: brought, at the door, kept out (J38). Parts are named by whoever they belong to; the ones
 * named before are offered first. A part without a place says nothing and is not on the card.
 */
import { type Card, PLACES, type Place } from '@kithe/record/cards';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { ChooseOne, TextField } from '../ui/Field.tsx';
import { Kept } from './Kept.tsx';
import writing from './writing.module.css';

type Parts = NonNullable<Card['parts']>;
type Props = {
  /** Where the part that is being named is kept while it has no place. */
  draftPlace: string;
  offered: readonly string[];
  parts: Parts;
  onChange: (parts: Parts) => void;
};

const MOST = 12;
const LONGEST = 60;

const placed = (parts: Parts, name: string, place: Place | undefined): Parts => {
  const others = parts.filter((part) => part.name !== name);
  if (place === undefined) return others;
  return parts.some((part) => part.name === name)
    ? parts.map((part) => (part.name === name ? { name, place } : part))
    : [...others, { name, place }];
};

export const PartsField = ({ draftPlace, offered, parts, onChange }: Props) => {
  const t = useText('write');
  // A part that was placed once stays in its row, so that a second thought does not move what is under the finger.
  const [rows, setRows] = useState(() => [...new Set([...offered, ...parts.map((part) => part.name)])]);
  const choices = PLACES.map((place) => ({ value: place, label: t(`places.${place}`) }));
  return (
    <fieldset className={writing.parts}>
      <legend className={writing.legend}>{t('parts')}</legend>
      <p className={writing.hint}>{t('partsHint')}</p>
      {rows.map((name) => (
        <div key={name} className={writing.part}>
          <ChooseOne
            legend={name}
            choices={choices}
            value={parts.find((part) => part.name === name)?.place}
            onChange={(place) => onChange(placed(parts, name, place))}
          />
        </div>
      ))}
      {rows.length < MOST && (
        <Kept place={draftPlace}>
          {({ text, setText }) => (
            <div className={writing.part}>
              <TextField
                label={t('ownPart')}
                hint={t('ownPartHint')}
                value={text}
                maxLength={LONGEST}
                autoComplete="off"
                onChange={(event) => setText(event.currentTarget.value)}
              />
              {text.trim() !== '' && !rows.includes(text.trim()) && (
                <ChooseOne
                  legend={text.trim()}
                  choices={choices}
                  value={undefined}
                  onChange={(place) => {
                    setRows([...rows, text.trim()]);
                    onChange(placed(parts, text.trim(), place));
                    setText('');
                  }}
                />
              )}
            </div>
          )}
        </Kept>
      )}
    </fieldset>
  );
};
