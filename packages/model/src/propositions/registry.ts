/** All propositions, P1 to P34, in order. */
import { P1 } from './p01-repair.ts';
import { P2 } from './p02-paradox.ts';
import { P3 } from './p03-trap.ts';
import { P4 } from './p04-generalisation.ts';
import { P5 } from './p05-mask.ts';
import { P6 } from './p06-moved.ts';
import { P7 } from './p07-order.ts';
import { P8 } from './p08-transfer.ts';
import { P9 } from './p09-dyads.ts';
import { P10 } from './p10-undoing.ts';
import { P11 } from './p11-early.ts';
import { P12 } from './p12-power.ts';
import { P13 } from './p13-recognising.ts';
import { P14 } from './p14-ratings.ts';
import { P15 } from './p15-dip.ts';
import { P16 } from './p16-agreement.ts';
import { P17 } from './p17-two-accounts.ts';
import { P18 } from './p18-minority.ts';
import { P19 } from './p19-minority-size.ts';
import { P20 } from './p20-two-societies.ts';
import { P21 } from './p21-listeners.ts';
import { P22 } from './p22-inheritance.ts';
import { P23 } from './p23-majority.ts';
import { P24 } from './p24-some-failing.ts';
import { P25 } from './p25-spreading.ts';
import { P26 } from './p26-urging.ts';
import { P27 } from './p27-shame-guilt.ts';
import { P28 } from './p28-repair-over-empathy.ts';
import { P29 } from './p29-oscillation.ts';
import { P30 } from './p30-repair-capacity.ts';
import { P31 } from './p31-midcourse.ts';
import { P32 } from './p32-two-fates.ts';
import { P33 } from './p33-parents-shame.ts';
import { P34 } from './p34-rival.ts';
import type { Proposition } from './proposition.ts';

export const PROPOSITIONS: readonly Proposition[] = [
  P1,
  P2,
  P3,
  P4,
  P5,
  P6,
  P7,
  P8,
  P9,
  P10,
  P11,
  P12,
  P13,
  P14,
  P15,
  P16,
  P17,
  P18,
  P19,
  P20,
  P21,
  P22,
  P23,
  P24,
  P25,
  P26,
  P27,
  P28,
  P29,
  P30,
  P31,
  P32,
  P33,
  P34,
];
