/**
 * The moment, written a second time from the equations of the design alone, in another shape: one pure function
 * over plain numbers in double precision, `Math.exp`, no shared code. It exists to disagree.
 */
import type { Answer } from '../src/answers.ts';
import type { Constants } from '../src/constants.ts';
import type { MomentDraws, Setting } from '../src/moment.ts';
import type { Manner } from '../src/people.ts';

type AB = [a: number, b: number];
export type Again = {
  h: AB;
  m: AB;
  w: AB;
  e: AB;
  y: number;
  z: number;
  y0: number;
  gamma: number;
  manner: Manner;
  g: AB[];
  k: number[];
  H: number[];
  /** The relationship in which the moment happens. */
  alpha: AB[];
  C: number;
  power: number;
  invite: number;
  open: number;
  repaired: number;
  pending: { part: number; how: Answer; refused?: Answer; refusals: number; age: number } | undefined;
  /** contact and C of every relationship; the one above is at `here`. */
  ties: { contact: number; C: number }[];
  here: number;
};

const VALUES = { moved: 1, met: 0.7, missed: 0.1, denied: -0.3, punished: -0.6 };
const sigma = (x: number): number => 1 / (1 + Math.exp(-x));
const share = ([a, b]: AB): number => a / (a + b);
const clampLogit = (p: number): number => {
  const q = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(q) - Math.log(1 - q);
};

export const momentAgain = (
  s: Again,
  asked: number,
  at: Setting,
  c: Constants,
  u: MomentDraws,
): { shown: number; answer: Answer | undefined } => {
  const plus = ([a, b]: AB, da: number, db: number): AB => {
    const n = a + b + da + db;
    const r = n > c.nMax ? c.nMax / n : 1;
    return [(a + da) * r, (b + db) * r];
  };
  const up = Math.max(0, s.power);
  const shame = () => (1 - share(s.w)) * (1 - share(s.h));
  const evidence = (part: number, good: boolean, weight: number): void => {
    const f = Math.min(c.selfShareMax, c.selfShare + (good ? 0 : c.selfSharePower * up));
    const [g0, g1] = good ? [1, 0] : [0, 1];
    const add = (p: AB, amount: number): AB => plus(p, amount * g0, amount * g1);
    s.alpha[part] = add(s.alpha[part] as AB, weight * (1 - f));
    s.g[part] = add(s.g[part] as AB, weight * f * s.gamma);
    s.h = add(s.h, weight * f * (1 - s.gamma));
  };
  const drawC = (target: number, allowed: boolean): void => {
    const next = s.C + c.rateC * (target - s.C);
    s.C = allowed ? next : Math.min(s.C, next);
  };
  const mended = (protested: boolean): void => {
    if (s.pending) evidence(s.pending.part, true, c.repairWeight);
    if (protested) evidence(at.hurt, true, c.repairWeight);
    s.w = plus(s.w, c.mattersRepaired, 0);
    drawC(0.6, true);
    s.repaired += 1;
    if (!s.pending) s.open -= 1;
    s.pending = undefined;
  };

  const was = s.pending;
  const part = was ? at.hurt : asked;
  const v = at.vulnerability[part] as number;
  // §3
  const life = share(s.h);
  const [ga, gb] = s.g[part] as AB;
  const general = (ga + c.kappaG * life) / (ga + gb + c.kappaG);
  const [aa, ab] = s.alpha[part] as AB;
  const p = (aa + c.kappaR * general) / (aa + ab + c.kappaR);
  // §4
  const noticed = u.noticed < (s.k[part] as number);
  const bring =
    s.y * c.bringValue * p -
    v * (1 - p) * (c.missCost + share(s.m) * c.harmCost * (1 + c.powerHarm * up)) -
    c.shameCost * shame() * v +
    c.reciprocity * at.theyBrought +
    s.invite;
  const mask = s.y * c.maskValue * (s.manner === 'please' ? 1.5 : s.manner === 'withdraw' ? 0.5 : 1);
  const top = Math.max(bring, mask, 0);
  const [eb, em, ew] = [bring, mask, 0].map((U) => Math.exp((U - top) / c.temperature)) as [
    number,
    number,
    number,
  ];
  const total = eb + em + ew;
  let shown = 0;
  if (noticed) shown = u.choice < eb / total ? 1 : u.choice < (eb + em) / total ? c.maskShows : 0;
  // §5
  const protest = shown === 1 && part === at.hurt && (was !== undefined || s.open > 0);
  const amends = c.guiltMends * (at.otherActNotSelf - 0.6) - c.shameBlocks * at.other.shame;
  let answer: Answer | undefined;
  if (shown > 0) {
    const base = protest ? clampLogit(at.listener.repairs) + amends : clampLogit(at.listener.empathy);
    const attack = s.manner === 'attack first' && shown < 1 ? 1 : 0;
    const chance = sigma(
      base +
        shown -
        0.7 -
        at.prejudice -
        c.hiddenDulls * ((at.other.hidden[part] as number) - 0.3) -
        c.powerDulls * up -
        attack,
    );
    if (u.empathic < chance && u.perceived < at.listener.visible)
      answer = u.moved < at.listener.moved * v * shown && u.movedSeen < at.listener.visible ? 'moved' : 'met';
    else if (u.empathic < chance) answer = 'missed';
    else if (u.harmful < Math.min(1, at.listener.harm * (1 + c.powerHarm * up)))
      answer = u.denied < at.listener.denies ? 'denied' : 'punished';
    else answer = 'missed';
  }
  // §6 to §8
  let fresh = false;
  const good = answer === 'moved' || answer === 'met';
  if (!answer) drawC(0, false);
  else {
    if (!good) s.m = plus(s.m, answer === 'missed' ? 0 : shown ** 2, answer === 'missed' ? shown ** 2 : 0);
    if (protest) s.e = plus(s.e, good ? 1 : 0, good ? 0 : 1);
    if (protest && good) mended(true);
    else {
      drawC(VALUES[answer] * shown, good);
      if (good || shown < 1) {
        const polite = answer === 'met' ? 1 - c.discount * shame() : 1;
        evidence(part, good, c.weight[answer] * shown ** 2 * polite);
        const step = c.matters[answer] * shown ** 2;
        s.w = plus(s.w, good ? step : 0, good ? 0 : step);
      } else if (was) {
        was.refused = answer;
        was.refusals += 1;
      } else {
        fresh = true;
        s.pending = { part, how: answer, refusals: 0, age: 0 };
        const seen = sigma(clampLogit(at.listener.recognises) + amends) * at.listener.visible;
        if (u.recognised < seen) mended(false);
      }
    }
  }
  if (noticed) {
    const hiding = s.manner === 'go numb' ? 0.15 / 3 : 0.15;
    const target = shown === 0 || answer === 'denied' ? hiding : shown < 1 ? 0.55 : good ? 1 : 0.9;
    const rate = Math.min(1, c.rateK * (answer === 'moved' && shown === 1 ? 4 : 1));
    s.k[part] = (s.k[part] as number) * (1 - rate) + target * rate;
  }
  s.H[part] = (s.H[part] as number) * (1 - c.rateH) + (1 - shown) * c.rateH;
  if (s.pending && !fresh) {
    s.pending.age += 1;
    if (s.pending.refusals >= 2 || s.pending.age >= c.episodeMoments) {
      evidence(s.pending.part, false, c.weight[s.pending.how]);
      if (s.pending.refused) evidence(at.hurt, false, c.weight[s.pending.refused]);
      s.w = plus(s.w, 0, c.matters[s.pending.how] + c.mattersOpen);
      s.open += 1;
      s.pending = undefined;
    }
  }
  (s.ties[s.here] as { C: number }).C = s.C;
  const weights = s.ties.reduce((sum, { contact }) => sum + contact, 0);
  const C = s.ties.reduce((sum, tie) => sum + (tie.contact / weights) * tie.C, 0);
  s.y = Math.max(c.yearningFloor, (1 - c.rateY) * s.y + c.rateY * (s.y0 + 1.15 * (0.7 - C)));
  const open = s.H.reduce((sum, H) => sum + (1 - H) / s.H.length, 0);
  s.z = Math.min(1, Math.max(0, (1 - c.rateZ) * s.z + c.rateZ * 1.5 * Math.max(0, C) * open));
  return { shown, answer };
};
