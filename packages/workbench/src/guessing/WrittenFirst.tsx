/**
 * Words about an hour that stay one's own: written first, and laid beside what one found once the hour is open. A fear
 * of the other's judgement (J107), a doubt of what oneself saw (J32, J88). Nobody is told that there was anything.
 */
import type { NewBody } from '@kithe/record/body';
import type { Hour } from '@kithe/record/hours';
import type { EntryId } from '@kithe/record/ids';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import * as v from 'valibot';
import { at } from '../paths.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './guessing.module.css';

type Item<Came extends string> = {
  readonly id: EntryId;
  readonly hour: EntryId;
  readonly words: string;
  readonly came: Came | null;
  readonly found: string;
};

type Props<Came extends string, I extends Item<Came>> = {
  readonly hour: Hour;
  /** Names its drafts, and its words in the catalogue. */
  readonly kind: 'fear' | 'doubt';
  readonly items: readonly I[];
  readonly outcomes: readonly { readonly value: Came; readonly label: string }[];
  /** An entry that says this. */
  readonly bodyOf: (item: Omit<I, 'id'>) => NewBody;
  /** As it is when it is new, but for its words. */
  readonly blank: Omit<I, 'id' | 'words'>;
  /** Whether something new can be written when the hour is open already. */
  readonly isLate?: boolean;
  /** What may be said of one besides. */
  readonly more?: (item: I, change: (to: I) => Promise<void>) => ReactNode;
  readonly children?: ReactNode;
};

const Words = v.object({ words: v.fallback(v.string(), '') });

const Found = <Came extends string, I extends Item<Came>>({
  of,
  kind,
  outcomes,
  change,
}: Pick<Props<Came, I>, 'kind' | 'outcomes'> & {
  readonly of: I;
  readonly change: (to: I) => Promise<void>;
}) => {
  const t = useText('guess');
  const { role } = useRelationship();
  const { them } = usePeople();
  const schema = useMemo(
    () =>
      v.object({
        came: v.fallback(v.nullable(v.picklist(outcomes.map(({ value }) => value))), of.came),
        found: v.fallback(v.string(), of.found),
      }),
    [outcomes, of],
  );
  const { form, put, forget, kept } = useKept(`${kind}:${of.id}`, schema);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (form.came === null) return;
    await change({ ...of, came: form.came, found: form.found.trim() });
    forget();
  };
  return (
    <form className={css.answer} onSubmit={save}>
      <p className={css.state}>
        <GoWithin to={at.hour(of.hour)}>{t('fear.read', { name: them.name })}</GoWithin>
      </p>
      <ChooseOne
        legend={t(`${kind}.came`)}
        choices={outcomes}
        value={form.came ?? undefined}
        onChange={(came) => put({ came: came ?? null })}
      />
      {form.came !== null && (
        <>
          <TextArea
            voice={role}
            label={t(`${kind}.found`)}
            hint={t('optional')}
            maxLength={250}
            value={form.found}
            onChange={(event) => put({ found: event.currentTarget.value })}
          />
          <div>
            <Button type="submit" look="quiet">
              {t('fear.keepFound')}
            </Button>
          </div>
          <KeptLine state={kept} />
        </>
      )}
    </form>
  );
};

export const WrittenFirst = <Came extends string, I extends Item<Came>>({
  hour,
  kind,
  items,
  outcomes,
  bodyOf,
  blank,
  isLate = false,
  more,
  children,
}: Props<Came, I>) => {
  const t = useText('guess');
  const { role, remove } = useRelationship();
  const { me, them } = usePeople();
  const { say } = useSaid();
  const { form, put, forget, kept } = useKept(`${kind}-of:${hour.id}`, Words);
  const [gone, setGone] = useState<I | null>(null);
  /** One of which it was said how it came, and which is being said differently. */
  const [again, setAgain] = useState<EntryId | null>(null);
  const words = form.words.trim();
  const name = them.name;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (words === '') return;
    await say('own', bodyOf({ ...blank, words } as Omit<I, 'id'>)); // all of it but its words, and those
    forget();
  };
  const letGo = async (item: I) => {
    await remove(item.id);
    setGone(item);
  };
  const change = async (to: I) => {
    await say('own', bodyOf(to));
    await remove(to.id);
  };
  const putBack = async (item: I) => {
    await say('own', bodyOf(item));
    setGone(null);
  };
  return (
    <section className={css.section} data-screen-only>
      <h2>{t(`${kind}.title`, { name })}</h2>
      <p className={css.soft}>{t(`${kind}.lead`, { name })}</p>
      {gone && (
        <Notice role="status">
          {t('gone')}{' '}
          <Button look="plain" onClick={() => void putBack(gone)}>
            {t('putBack')}
          </Button>
        </Notice>
      )}
      {items
        .filter((item) => item.hour === hour.id)
        .map((item) => (
          <article key={item.id} className={css.item}>
            <Voice member={me}>{item.words}</Voice>
            {more?.(item, change)}
            {item.came !== null && item.id !== again && (
              <div className={css.answer}>
                <p>{outcomes.find(({ value }) => value === item.came)?.label}</p>
                {item.found !== '' && <Voice member={me}>{item.found}</Voice>}
              </div>
            )}
            {hour.isOpen && (item.came === null || item.id === again) && (
              <Found key={item.id} of={item} kind={kind} outcomes={outcomes} change={change} />
            )}
            <Row>
              {item.came !== null && item.id !== again && (
                <Button look="plain" onClick={() => setAgain(item.id)}>
                  {t('fear.again')}
                </Button>
              )}
              <Button look="plain" onClick={() => void letGo(item)}>
                {t('fear.remove')}
              </Button>
            </Row>
          </article>
        ))}
      {children}
      {(isLate || !hour.isOpen) && (
        <form className={css.form} onSubmit={save}>
          <TextArea
            voice={role}
            label={t(`${kind}.words`, { name })}
            maxLength={250}
            value={form.words}
            onChange={(event) => put({ words: event.currentTarget.value })}
          />
          <div>
            <Button
              type="submit"
              look="quiet"
              disabledBecause={words === '' ? t('fear.needsWords') : undefined}
            >
              {t('fear.keep')}
            </Button>
          </div>
          <KeptLine state={kept} />
        </form>
      )}
    </section>
  );
};
