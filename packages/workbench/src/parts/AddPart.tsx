/** Giving a part a name; and names from one's own cards, offered to be put on the map. */
import type { Part } from '@kithe/record/parts';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useKept } from '../ui/use-kept.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './parts.module.css';
import { isTaken } from './use-part-writing.ts';

const Form = v.object({ name: v.fallback(v.string(), '') });

type Props = {
  parts: readonly Part[];
  /** Where this place to write is: the map, or its inner ring. */
  place: 'map' | 'inner';
  offered?: readonly string[];
  onAdd: (name: string) => void;
};

export const AddPart = ({ parts, place, offered = [], onAdd }: Props) => {
  const t = useText('parts');
  const { form, put, forget, kept } = useKept(`parts:new:${place}`, Form);
  const name = form.name.trim();
  const why = name === '' ? t('addNeeds') : isTaken(parts, name) ? t('addKnown') : undefined;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (why !== undefined) return;
    onAdd(name);
    forget();
  };
  return (
    <div className={css.stack} data-screen-only>
      <form className={css.addForm} onSubmit={add}>
        <TextField
          label={t('add')}
          hint={t('addHint')}
          maxLength={60}
          autoComplete="off"
          value={form.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <Button type="submit" look="quiet" disabledBecause={why}>
          {t('addDo')}
        </Button>
        {name !== '' && <KeptLine state={kept} />}
      </form>
      {offered.length > 0 && (
        <details className={css.more}>
          <summary>{t('offered')}</summary>
          <ul className={css.offers}>
            {offered.map((one) => (
              <li key={one}>
                <Button look="quiet" onClick={() => onAdd(one)}>
                  {t('offer', { part: one })}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
