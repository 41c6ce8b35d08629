/**
 * What goes into both files: what lies open between the two, and of my own only what I tick, a whole kind or one by one.
 * Unticked to begin with, each time: nothing private leaves because it left once.
 */
import type { Taken } from '@kithe/record/export';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Sheet, Stack } from '../ui/Layout.tsx';
import { Tick } from '../ui/Tick.tsx';
import { wordsOf } from './item-words.ts';
import { PieceList } from './PieceList.tsx';
import css from './take.module.css';
import { itemsOf, keyOf, PRIVATE, type Private, type Ticks } from './taken.ts';

type Props = { readonly taken: Taken; readonly ticked: Ticks; readonly onChange: (ticked: Ticks) => void };

const withTick = (ticked: Ticks, key: string, on: boolean): Ticks => {
  const next = new Set(ticked);
  if (on) next.add(key);
  else next.delete(key);
  return next;
};

const Kind = ({ kind, taken, ticked, onChange }: Props & { readonly kind: Private }) => {
  const t = useText('take');
  const l = useText('leaving');
  const items = [...new Map(itemsOf(kind, taken).map((item) => [keyOf(kind, item), item]))];
  return (
    <div>
      <Tick isOn={ticked.has(kind)} onChange={(on) => onChange(withTick(ticked, kind, on))}>
        {t(`private.${kind}`)}
      </Tick>
      {!ticked.has(kind) && (
        <details className={css.each}>
          <summary>{l('list.each')}</summary>
          <PieceList
            of={items}
            keyOf={([key]) => key}
            isChosen={([key]) => ticked.has(key)}
            onChoose={([key], on) => onChange(withTick(ticked, key, on))}
          >
            {([, item]) => <bdi>{wordsOf(item) || l('list.noWords')}</bdi>}
          </PieceList>
        </details>
      )}
    </div>
  );
};

export const WhatGoesIn = (props: Props) => {
  const t = useText('take');
  const l = useText('leaving');
  const { role } = useRelationship();
  const { them } = usePeople();
  const offered = PRIVATE.filter((kind) => itemsOf(kind, props.taken).length > 0);
  return (
    <Sheet>
      <Stack>
        <h2>{l('list.title')}</h2>
        <p>{l('list.between')}</p>
        {offered.length === 0 ? (
          <p className={css.soft}>{l('list.nothing')}</p>
        ) : (
          <>
            <p>{l('list.yours')}</p>
            <fieldset className={css.ticks}>
              <legend>{t('readable.legend')}</legend>
              {offered.map((kind) => (
                <Kind key={kind} kind={kind} {...props} />
              ))}
            </fieldset>
          </>
        )}
        {role === 'therapist' && <p className={css.soft}>{l('list.process', { name: them.name })}</p>}
        <p className={css.soft}>{l('list.noTrace')}</p>
      </Stack>
    </Sheet>
  );
};
