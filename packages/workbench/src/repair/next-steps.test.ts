import type { NewBody, StepKind } from '@kithe/record/body';
import { type EntryId, type MemberKey, newDeviceId } from '@kithe/record/ids';
import { type Disconnection, foldRepair } from '@kithe/record/repair';
import type { Opened } from '@kithe/record/space';
import { describe, expect, it } from 'vitest';
import { nextSteps } from './next-steps.ts';

// Names stand in for keys: the fold compares authors and never looks into them.
const ana = 'ana' as MemberKey;
const weiss = 'weiss' as MemberKey;

/** The real fold over a short log, in which Ana is the one who was hurt. */
const after = (
  ...steps: readonly (readonly [MemberKey, StepKind, NewBody<'step'>['stronger']?])[]
): Disconnection => {
  const device = newDeviceId();
  const said: readonly (readonly [MemberKey, NewBody])[] = [
    [weiss, { type: 'disconnection', title: 'the bus', words: '', failure: 'ignored', hurt: ana }],
    ...steps.map(
      ([by, step, stronger]) =>
        [
          by,
          { type: 'step', disconnection: 'e0' as EntryId, step, words: '', ...(stronger && { stronger }) },
        ] as const,
    ),
  ];
  const log = said.map(
    ([author, body], i): Opened => ({
      id: `e${i}` as EntryId,
      author,
      device,
      body: { ...body, v: 1, depth: i, heads: [] } as Opened['body'], // a body in its place
    }),
  );
  const [disconnection] = foldRepair(log, []);
  if (!disconnection) throw new Error('the fold lost it');
  return disconnection;
};

describe('nextSteps', () => {
  it.each([
    ['noticed', [], 'named rest | answered', 'named answered |'],
    ['named', [[ana, 'named']], 'heard landed rest | answered', 'answered | heard landed'],
    [
      'answered, not heard',
      [
        [ana, 'named'],
        [weiss, 'answered'],
      ],
      'heard landed rest | answered',
      'answered | heard landed',
    ],
    [
      'heard',
      [
        [ana, 'named'],
        [ana, 'heard'],
      ],
      'landed rest | answered',
      'answered | landed',
    ],
    [
      'resting',
      [
        [ana, 'named'],
        [ana, 'rest'],
      ],
      'heard landed | answered',
      '|',
    ],
    [
      'landed',
      [
        [ana, 'named'],
        [ana, 'landed'],
      ],
      'stronger reopened |',
      'reopened |',
    ],
    [
      'not yet stronger',
      [
        [ana, 'landed'],
        [ana, 'stronger', 'not-yet'],
      ],
      'stronger reopened |',
      'reopened |',
    ],
    [
      'stronger',
      [
        [ana, 'landed'],
        [ana, 'stronger', 'yes'],
      ],
      'reopened |',
      'reopened |',
    ],
    [
      'reopened',
      [
        [ana, 'landed'],
        [weiss, 'reopened'],
      ],
      'heard landed rest | answered',
      'answered | heard landed',
    ],
    [
      'a landing that was not his to say',
      [
        [ana, 'named'],
        [weiss, 'landed'],
      ],
      'heard landed rest | answered',
      'answered | heard landed',
    ],
  ] as const)('%s', (_, steps, hurt, other) => {
    const d = after(...steps);
    const said = (me: MemberKey) => {
      const { mine, theirs } = nextSteps(d, me);
      return `${mine.join(' ')} | ${theirs.join(' ')}`.trim();
    };
    expect([said(ana), said(weiss)]).toEqual([hurt, other]);
  });

  it('hands back the rest that its author may take back, to nobody else', () => {
    const d = after([ana, 'named'], [ana, 'rest']);
    expect(nextSteps(d, ana).rest?.id).toBe('e2');
    expect(nextSteps(d, weiss).rest).toBeNull();
    expect(nextSteps(after([ana, 'named']), ana).rest).toBeNull();
  });
});
