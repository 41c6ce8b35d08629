/**
 * The full model in AgentScript: persons are turtles, directed relationships are links, a step is two rounds of `ask`.
 *
 * Written as someone would write it there who cares for speed: fields on agents, nothing allocated in a step, the
 * same number of draws and exponentials. It even keeps single precision, so that its digest must be the engine's
 * and nobody has to believe that both compute the same; that costs it less than a tenth. AgentScript itself is
 * not part of Kithe: `engine.mjs` hands in its `Model`.
 */

import { newDigest, numbersOf } from '@kithe/model/digest';
import { exp, logistic } from '@kithe/model/exact';
import { personAt } from '@kithe/model/fast/pack';
import { wordsOf } from '@kithe/model/fast/state';
import { traitLogit } from '@kithe/model/people';
import { uniforms } from '@kithe/model/random';

const f32 = Math.fround;
const MASK = { please: 1.5, withdraw: 0.5 };
const mean = (pair) => pair.a / (pair.a + pair.b);
const isMeeting = (answer) => answer === 'moved' || answer === 'met';

/** Makes an AgentScript model of a state; `draws` and `k` are closed over, as models there do it. */
export const agentScriptModel = (Model, state, seed) => {
  const { constants: k, hurt, parts, rhythm, prejudice } = state.rules;
  const vulnerability = parts.map((part) => f32(part.vulnerability));
  const occasions = parts.map((part) => part.occasions);
  const allOccasions = occasions.reduce((sum, o) => sum + o, 0);
  const maskShows = f32(k.maskShows);
  const u = new Float64Array(12);

  const add = (pair, a, b) => {
    let [x, y] = [pair.a + a, pair.b + b];
    const n = x + y;
    if (n > k.nMax) {
      x *= k.nMax / n;
      y *= k.nMax / n;
    }
    pair.a = f32(x);
    pair.b = f32(y);
  };
  const learn = (me, link, part, met, weight) => {
    const f = Math.min(k.selfShareMax, k.selfShare + (met ? 0 : k.selfSharePower * Math.max(0, link.power)));
    const here = (1 - f) * weight;
    const about = f * me.actNotSelf * weight;
    const life = f * (1 - me.actNotSelf) * weight;
    add(link.alpha[part], met ? here : 0, met ? 0 : here);
    add(me.parts[part].g, met ? about : 0, met ? 0 : about);
    add(me.h, met ? life : 0, met ? 0 : life);
  };
  const feel = (link, value, met) => {
    const step = k.rateC * (value - link.C);
    link.C = f32(link.C + (met ? step : Math.min(0, step)));
  };
  const repaired = (me, link) => {
    add(me.w, k.mattersRepaired, 0);
    feel(link, k.feltRepaired, true);
    link.repaired += 1;
    link.episode = undefined;
  };

  const pick = (draw, list, weightOf, total) => {
    let sum = 0;
    for (let i = 0; i < list.length; i++) {
      sum += weightOf(list[i]);
      if (draw * total < sum) return i;
    }
    return list.length - 1;
  };

  const moment = (me, link, occasion, contact) => {
    const { other } = link;
    const { listens, was } = other;
    const { episode } = link;
    const part = episode ? hurt : occasion;
    const mine = me.parts[part];
    const power = Math.max(0, link.power);
    const hope = mean(me.h);
    let act = 'unnoticed';
    if (u[3] < mine.k) {
      const general = (mine.g.a + k.kappaG * hope) / (mine.g.a + mine.g.b + k.kappaG);
      const here = link.alpha[part];
      const image = (here.a + k.kappaR * general) / (here.a + here.b + k.kappaR);
      const shame = (1 - mean(me.w)) * (1 - hope);
      const v = vulnerability[part];
      const bring =
        me.y * k.bringValue * image -
        v * (1 - image) * (k.missCost + mean(me.m) * k.harmCost * (1 + k.powerHarm * power)) -
        k.shameCost * shame * v +
        k.reciprocity * (was.toward === me ? was.level : 0) +
        link.invite;
      const eBring = exp(Math.min(700, bring / k.temperature));
      const eMask = exp(Math.min(700, (me.y * k.maskValue * (MASK[me.manner] ?? 1)) / k.temperature));
      const sum = eBring + eMask + 1;
      act = u[4] < eBring / sum ? 'bring' : u[4] < eBring / sum + eMask / sum ? 'mask' : 'withhold';
    }
    const x = act === 'bring' ? 1 : act === 'mask' ? maskShows : 0;
    const protest = act === 'bring' && part === hurt && (episode !== undefined || link.open > 0);
    const mending = k.guiltMends * (other.actNotSelf - 0.6) - k.shameBlocks * was.shame;
    let answer;
    if (x > 0) {
      const empathic = logistic(
        (protest ? listens.repairs + mending : listens.empathy) +
          x -
          k.shownOffset -
          f32(prejudice[other.group]?.[me.group] ?? 0) -
          k.hiddenDulls * (was.hidden[part] - k.hiddenNeutral) -
          k.powerDulls * power -
          (me.manner === 'attack first' && x < 1 ? 1 : 0),
      );
      answer = 'missed';
      if (u[5] < empathic) {
        if (u[6] < listens.visible)
          answer = u[7] < listens.moved * vulnerability[part] * x && u[8] < listens.visible ? 'moved' : 'met';
      } else if (u[9] < Math.min(1, listens.harm * (1 + k.powerHarm * power)))
        answer = u[10] < listens.denies ? 'denied' : 'punished';
    }
    let ruptured = false;
    if (answer === undefined) feel(link, 0, false);
    else {
      const met = isMeeting(answer);
      if (!met) add(me.m, answer === 'missed' ? 0 : x * x, answer === 'missed' ? x * x : 0);
      if (protest) add(me.e, met ? k.efficacyStep : 0, met ? 0 : k.efficacyStep);
      if (protest && met) {
        if (episode) learn(me, link, episode.part, true, k.repairWeight);
        else link.open -= 1;
        learn(me, link, hurt, true, k.repairWeight);
        repaired(me, link);
      } else {
        feel(link, k.felt[answer] * x, met);
        if (met || act === 'mask') {
          const shame = (1 - mean(me.w)) * (1 - mean(me.h));
          const discount = answer === 'met' ? 1 - k.discount * shame : 1;
          learn(me, link, part, met, k.weight[answer] * x * x * discount);
          const matters = k.matters[answer] * x * x;
          add(me.w, met ? matters : 0, met ? 0 : matters);
        } else if (episode) {
          episode.refused = answer;
          episode.depth += 1;
        } else {
          ruptured = true;
          link.episode = { part, answer, refused: undefined, depth: 1, age: 0 };
          if (u[11] < logistic(listens.recognises + mending) * listens.visible) {
            learn(me, link, part, true, k.repairWeight);
            repaired(me, link);
          }
        }
      }
    }
    if (act !== 'unnoticed') {
      const hidden = me.manner === 'go numb' ? k.clarityHidden / 3 : k.clarityHidden;
      const target =
        x === 0 || answer === 'denied'
          ? hidden
          : x < 1
            ? k.clarityMasked
            : isMeeting(answer)
              ? k.clarityMet
              : k.clarityBrought;
      const rate = answer === 'moved' && x === 1 ? k.rateK * k.clarityMoved : k.rateK;
      mine.k = f32(mine.k + Math.min(1, rate) * (target - mine.k));
    }
    mine.H = f32(mine.H + k.rateH * (1 - x - mine.H));
    const pending = link.episode;
    if (pending && !ruptured) {
      pending.age += 1;
      if (pending.depth > k.episodeDepth || pending.age >= k.episodeMoments) {
        learn(me, link, pending.part, false, k.weight[pending.answer]);
        if (pending.refused) learn(me, link, hurt, false, k.weight[pending.refused]);
        add(me.w, 0, k.matters[pending.answer] + k.mattersOpen);
        link.open += 1;
        link.episode = undefined;
      }
    }
    me.toward = other;
    me.level = x;
    link.shown = x;

    let sum = 0;
    for (const { contact: c, C } of me.relationships) sum += c * C;
    const C = contact > 0 ? sum / contact : 0;
    let open = 0;
    for (const { H } of me.parts) open += 1 - H;
    const rest = me.rest + k.yearningGain * (k.yearningSated - C);
    me.y = f32(Math.max(k.yearningFloor, me.y + k.rateY * (rest - me.y)));
    const drawn = k.zest * Math.max(0, C) * (open / parts.length);
    me.z = f32(Math.min(1, Math.max(0, me.z + k.rateZ * (drawn - me.z))));
  };

  class Kith extends Model {
    setup() {
      const words = wordsOf(state);
      for (let i = 0; i < state.size.people; i++)
        this.turtles.createOne((turtle) => {
          // `id` is AgentScript's own; those of a crowd are 0, 1, 2 … as well
          const { id: _, relationships, listener, yearningRest, ...person } = personAt(words, state.step, i);
          Object.assign(turtle, person, { planned: relationships, relationships: [], rest: yearningRest });
          turtle.listens = {
            ...Object.fromEntries(Object.entries(listener).map(([trait, p]) => [trait, f32(p)])),
            empathy: traitLogit(listener.empathy),
            repairs: traitLogit(listener.repairs),
            recognises: traitLogit(listener.recognises),
          };
          turtle.was = { hidden: new Float64Array(parts.length), shame: 0, toward: undefined, level: 0 };
          turtle.toward = undefined;
          turtle.level = 0;
        });
      this.turtles.ask((turtle) => {
        for (const plan of turtle.planned)
          turtle.relationships.push(
            this.links.createOne(turtle, this.turtles[plan.to], (link) =>
              Object.assign(link, plan, { other: this.turtles[plan.to] }),
            ),
          );
        delete turtle.planned;
      });
    }

    step() {
      const step = this.ticks;
      this.turtles.ask(({ was, parts: states, w, h, toward, level }) => {
        for (let a = 0; a < states.length; a++) was.hidden[a] = states[a].H;
        was.shame = f32((1 - mean(w)) * (1 - mean(h)));
        was.toward = toward;
        was.level = level;
      });
      this.turtles.ask((me) => {
        const { relationships } = me;
        for (const link of relationships) link.shown = 0;
        me.level = 0;
        if (!me.speaks || relationships.length === 0) return;
        uniforms(u, 0, seed, me.id, step, 0);
        if (rhythm === 'sought' && !(u[0] < k.seekFloor + (1 - k.seekFloor) * me.z)) return;
        uniforms(u, 4, seed, me.id, step, 1);
        uniforms(u, 8, seed, me.id, step, 2);
        let contact = 0;
        for (const link of relationships) contact += link.contact;
        const link = relationships[pick(u[1], relationships, (r) => r.contact, contact)];
        moment(
          me,
          link,
          pick(u[2], occasions, (o) => o, allOccasions),
          contact,
        );
      });
    }

    /** The digest of `digest.ts`. */
    digest() {
      const digest = newDigest();
      digest.add(this.ticks, this.turtles.length);
      this.turtles.ask((turtle) => digest.add(...numbersOf(turtle)));
      return digest.text();
    }
  }

  const model = new Kith({ minX: 0, maxX: 0, minY: 0, maxY: 0 });
  model.setup();
  return model;
};
