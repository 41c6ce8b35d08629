/** What can be asked of hours to come: nobody names what is not open. */
import { CHOICES } from '@kithe/model/reading/what-if';
import { toldOf } from '@kithe/record/told';
import { foldViews } from '@kithe/record/views';
import { describe, expect, test } from 'vitest';
import { buildExample } from '../example/build.ts';
import { choicesOffered, choicesShown, isOpenAfter } from './choices.ts';

const NAMED = ['name it', 'let it rest'];
const OTHERS = ['one true thing', 'keep to what is asked'];

describe('what is offered', () => {
  test('all that the model has, where something is open', () => {
    expect(choicesOffered(true)).toEqual([...CHOICES]);
    expect(choicesOffered(false)).toEqual(OTHERS);
  });

  test.each([
    ['nothing picked yet, something open', null, true, NAMED],
    ['nothing picked yet, nothing open', null, false, OTHERS],
    ['picked', ['one true thing', 'name it'], true, ['name it', 'one true thing']],
    ['picked, and one of them not offered', ['name it', 'one true thing'], false, ['one true thing']],
    ['picked, and none of them offered', ['name it'], false, OTHERS],
    ['all taken away', [], true, []],
  ] as const)('%s', (_, picked, isOpen, shown) => expect(choicesShown(picked, isOpen)).toEqual(shown));
});

describe('whether something is open', () => {
  const hours = ['a', 'b', 'c'];
  const open = { hour: 'b', mendedIn: null, isRepaired: false, isResting: false };
  const after = (one: object) =>
    hours.map((hour) =>
      isOpenAfter([{ ...open, ...one } as Parameters<typeof isOpenAfter>[0][0]], hours, hour),
    );
  test.each([
    ['from the hour in which it began', {}, [false, true, true]],
    ['until the hour in which it landed', { isRepaired: true, mendedIn: 'c' }, [false, true, false]],
    ['mended in the hour in which it began', { isRepaired: true, mendedIn: 'b' }, [false, false, false]],
    ['mended, nobody knows when', { isRepaired: true }, [false, false, false]],
    ['of no hour', { hour: undefined }, [true, true, true]],
    ['what rests does not press', { isResting: true }, [false, false, false]],
  ] as const)('%s', (_, one, is) => expect(after(one)).toEqual(is));

  test('nothing written down', () => expect(isOpenAfter([], hours, 'c')).toBe(false));

  test('in the example something is open after the last hour, and nothing after the first', () => {
    const { space, between, weiss } = buildExample();
    const views = foldViews(between, weiss.own, weiss.key, space);
    const ids = toldOf(views).map(({ id }) => id);
    expect([ids[0], ids.at(-1)].map((id) => isOpenAfter(views.repair, ids, id ?? ''))).toEqual([false, true]);
  });
});
