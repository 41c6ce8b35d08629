/**
 * The reduced kernel (reduced-kernel.mjs) in AgentScript: persons are turtles, relationships are links, fields on both.
 * Written for speed, with the same draws and single precision, so that its digest must be that of the others.
 */
import { exp } from '@kithe/model/exact';
import { uniforms } from '@kithe/model/random';
import { NUMBERS as k, PARTS, placesOf, RECORD, SEEN, TIES, VULNERABILITY } from './reduced-kernel.mjs';

const f32 = Math.fround;

export const reducedAgentScript = (Model, memory, people, seed) => {
  const at = placesOf(people);
  const [F, I] = [new Float32Array(memory), new Int32Array(memory)];
  const u = new Float64Array(4);
  const pairs = (from) =>
    Array.from({ length: PARTS }, (_, a) => ({ a: F[from + 2 * a], b: F[from + 2 * a + 1] }));
  const add = (pair, a, b) => {
    let [x, y] = [pair.a + a, pair.b + b];
    const total = x + y;
    if (total > k.most) {
      const shrink = k.most / total;
      x *= shrink;
      y *= shrink;
    }
    pair.a = f32(x);
    pair.b = f32(y);
  };
  const moment = (me, step) => {
    uniforms(u, 0, seed, me.i, step, 0);
    const tie = me.ties[Math.floor(u[0] * TIES)];
    const part = Math.floor(u[1] * PARTS);
    const { other } = tie;
    const [g, alpha, { h }] = [me.g[part], tie.alpha[part], me];
    const general = (g.a + k.kappa * (h.a / (h.a + h.b))) / (g.a + g.b + k.kappa);
    const image = (alpha.a + k.kappa * general) / (alpha.a + alpha.b + k.kappa);
    const bring =
      me.yearning * k.bring * image -
      VULNERABILITY[part] * (1 - image) * k.missCost +
      k.reciprocity * other.was.level;
    const eBring = exp(Math.min(700, bring / k.temperature));
    const eMask = exp(Math.min(700, (me.yearning * k.mask) / k.temperature));
    const sum = eBring + eMask + 1;
    const x = u[2] < eBring / sum ? 1 : u[2] < eBring / sum + eMask / sum ? k.maskShows : 0;
    const power = Math.max(0, tie.power);
    if (x > 0) {
      const chance =
        1 /
        (1 +
          exp(
            -(
              other.empathy +
              x -
              k.offset -
              k.dulls * (other.was.hidden[part] - k.neutral) -
              k.powerDulls * power
            ),
          ));
      const met = u[3] < chance;
      const f = met ? k.self : Math.min(k.selfMost, k.self + k.selfPower * power);
      const w = (met ? k.met : k.missed) * x * x;
      const [here, about, life] = [(1 - f) * w, f * k.act * w, f * (1 - k.act) * w];
      add(alpha, met ? here : 0, met ? 0 : here);
      add(g, met ? about : 0, met ? 0 : about);
      add(h, met ? life : 0, met ? 0 : life);
    }
    me.hidden[part] = f32(me.was.hidden[part] + k.hides * (1 - x - me.was.hidden[part]));
    me.level = x;
  };

  class Reduced extends Model {
    setup() {
      for (let i = 0; i < people; i++)
        this.turtles.createOne((turtle) => {
          const me = i * RECORD;
          const seen = at.seen[0] + i * SEEN;
          Object.assign(turtle, {
            i,
            h: { a: F[me], b: F[me + 1] },
            yearning: F[me + 2],
            empathy: F[me + 3],
            g: pairs(me + 4),
            hidden: Array.from(F.subarray(seen, seen + PARTS)),
            level: 0,
            was: { hidden: Array.from(F.subarray(seen, seen + PARTS)), level: 0 },
            ties: [],
          });
        });
      this.turtles.ask((turtle) => {
        for (let r = 0; r < TIES; r++) {
          const tie = at.ties + (turtle.i * TIES + r) * RECORD;
          const other = this.turtles[I[tie]];
          turtle.ties.push(
            this.links.createOne(turtle, other, (link) =>
              Object.assign(link, { other, power: F[tie + 1], alpha: pairs(tie + 2) }),
            ),
          );
        }
      });
    }

    step() {
      const step = this.ticks;
      this.turtles.ask(({ was, hidden, level }) => {
        for (let a = 0; a < PARTS; a++) was.hidden[a] = hidden[a];
        was.level = level;
      });
      this.turtles.ask((me) => moment(me, step));
    }

    /** Its state as the words of the others, for the same digest. */
    written() {
      const copy = memory.slice(0);
      const out = new Float32Array(copy);
      const [now, before] = this.ticks & 1 ? [at.seen[1], at.seen[0]] : at.seen;
      const flat = (list) => list.flatMap(({ a, b }) => [a, b]);
      this.turtles.ask(({ i, h, g, hidden, level, was, ties }) => {
        out.set([h.a, h.b], i * RECORD);
        out.set(flat(g), i * RECORD + 4);
        ties.forEach(({ alpha }, r) => {
          out.set(flat(alpha), at.ties + (i * TIES + r) * RECORD + 2);
        });
        out.set([...hidden, level], now + i * SEEN);
        out.set([...was.hidden, was.level], before + i * SEEN);
      });
      return copy;
    }
  }
  const model = new Reduced({ minX: 0, maxX: 0, minY: 0, maxY: 0 });
  model.setup();
  return model;
};
