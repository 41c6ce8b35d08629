/**
 * A form that is kept as it is typed: every change goes to the device at once, and is there again after a reload.
 *
 * One schema says what a form holds and what it is before anything was written (`v.fallback` on every field), so
 * that a form kept by an older build is read field by field, and what cannot be read is blank and nothing worse.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { useRelationship } from '../relationship.ts';
import type { KeeperState } from '../writing/keeper.ts';
import { useKeeper } from '../writing/use-keeper.ts';

type FormSchema<F> = v.GenericSchema<unknown, F>;

/** A form as it was kept; blank for no text, and for text that is no form. */
export const restore = <F>(schema: FormSchema<F>, text: string): F => {
  try {
    const kept = v.safeParse(schema, JSON.parse(text));
    if (kept.success) return kept.output;
  } catch {
    // Not JSON: nothing was kept, or nothing that can be read.
  }
  return v.parse(schema, {});
};

/** A form as it is kept; a blank one leaves nothing behind. */
export const formatForm = <F>(schema: FormSchema<F>, form: F): string => {
  const text = JSON.stringify(form);
  return text === JSON.stringify(restore(schema, '')) ? '' : text;
};

export type KeptForm<F> = {
  readonly form: F;
  readonly put: (change: Partial<F>) => void;
  /** Back to blank, here and on the device: the words have gone where they were meant to go. */
  readonly forget: () => void;
  readonly kept: KeeperState;
};

/** @param place a name that is stable for this place to write; give the component a `key` where it can change */
export const useKept = <F extends object>(place: string, schema: FormSchema<F>): KeptForm<F> => {
  const { drafts } = useRelationship();
  const [form, setForm] = useState(() => restore(schema, ''));
  const touched = useRef<Partial<F>>({});
  const { put: keep, state } = useKeeper<F, string>(
    (value) => drafts.keepText(place, formatForm(schema, value)),
    'nothing',
    () => drafts.readText(place),
    (text) => setForm(restore(schema, text)),
  );
  useEffect(() => {
    let isHere = true;
    void drafts.readText(place).then((text) => {
      // What was typed while the device was still reading is newer than what it read.
      if (isHere && text !== '') setForm({ ...restore(schema, text), ...touched.current });
    });
    return () => {
      isHere = false;
    };
  }, [drafts, place, schema]);
  const put = useCallback(
    (change: Partial<F>) => {
      touched.current = { ...touched.current, ...change };
      const next = { ...form, ...change };
      setForm(next);
      keep(next);
    },
    [form, keep],
  );
  const forget = useCallback(() => {
    const blank = restore(schema, '');
    touched.current = blank;
    setForm(blank);
    keep(blank);
  }, [schema, keep]);
  const isBlank = formatForm(schema, form) === '';
  return { form, put, forget, kept: isBlank ? 'nothing' : state === 'nothing' ? 'kept' : state };
};
