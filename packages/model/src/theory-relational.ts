/**
 * The relational-cultural model as a theory over moments: its predictions are the engine's own functions of the
 * state (§4, §5), and it learns by the engine's own moment (§6 to §8), told what happened instead of drawing it.
 *
 * What a history does not say is reckoned with, not fitted: three lives that someone may have had before it began,
 * three kinds of listener that a partner may be (§10), equally likely at first. Where an open hurt is not what the
 * next moment with the same person is about, it counts as left open: the talk went on without it.
 */
import { answerChances } from './answering.ts';
import { ANSWERS } from './answers.ts';
import { BEGINNING, begin, type Evidence, type PersonPlan } from './birth.ts';
import { type Constants, DEFAULTS } from './constants.ts';
import { chancesOf, type Odds } from './decision.ts';
import {
  choiceOf,
  moment as happen,
  hearingOf,
  leaveOpen,
  type MomentDraws,
  type Setting,
} from './moment.ts';
import {
  f32,
  LISTENERS,
  type Listener,
  type Person,
  type Public,
  type Relationship,
  shameOf,
} from './people.ts';
import type { Society } from './society.ts';
import {
  type Cast,
  DEEDS,
  type Deed,
  mixed,
  newBelief,
  type Occasion,
  type Predictor,
  type Theory,
} from './theory.ts';

/** What someone may have lived through before a history begins. */
export type Life = Pick<PersonPlan, 'worth'> & { readonly life: Evidence };

/** A life that met with much, the one where §10 begins, and one that met with little. */
const LIVES: readonly Life[] = [
  { life: [8, 2], worth: [8, 2] },
  { life: BEGINNING.life, worth: BEGINNING.worth },
  { life: [2, 8], worth: [2, 8] },
];
const KINDS: readonly Listener[] = [LISTENERS.ordinary, LISTENERS.therapist, LISTENERS.neglectful];

/** A part named *hurt* always exists. */
const withHurt = (parts: Cast['parts']): Cast['parts'] =>
  parts.some(({ name }) => name === 'hurt') ? parts : [...parts, { name: 'hurt', vulnerability: 0.7 }];

const deedsOf = (clarity: number, { bring, mask }: Odds): Record<Deed, number> => ({
  brought: clarity * bring,
  masked: clarity * mask,
  kept: 1 - clarity * (bring + mask),
});

/** No draw decides anything where a history tells everything. */
const TOLD = { empathic: 0, perceived: 0, moved: 0, movedSeen: 0, harmful: 0, denied: 0 };

/** @param lives hypotheses about what came before, equally likely at first; one at least */
export const relationalTheory = (k: Constants = DEFAULTS, lives: readonly Life[] = LIVES): Theory => ({
  name: 'relational-cultural',
  hypotheses: { people: lives.length, listeners: KINDS.length },
  begin: (cast) => beginRun(cast, k, lives),
});

const beginRun = ({ people, bonds, parts }: Cast, k: Constants, lives: readonly Life[]): Predictor => {
  const idOf = new Map(people.map((name, id) => [name, id]));
  const id = (name: string): number => idOf.get(name) ?? -1;
  const worlds: readonly Society[] = lives.map((life) =>
    begin({
      parts: withHurt(parts).map((part) => ({ ...part, occasions: 1 })),
      people: people.map((_, i) => ({ id: i, ...life })),
      relationships: bonds.map(({ from, to, power }) => ({ from: id(from), to: id(to), power })),
      constants: k,
    }),
  );
  const [first] = worlds as [Society, ...Society[]]; // one life at least
  const partOf = new Map(first.parts.map(({ name }, i) => [name, i]));
  const vulnerability = first.parts.map((part) => f32(part.vulnerability));
  const beliefs = people.map(() => newBelief(lives.length));
  const kinds = new Map(bonds.map(({ from, to }) => [`${id(from)} ${id(to)}`, newBelief(KINDS.length)]));
  /** What each showed, to whom, in which step. */
  const shown = new Map<string, { readonly step: number; readonly x: number }>();

  const personIn = (world: Society, name: string): Person => world.people[id(name)] as Person; // ids are 0 … n − 1
  const bondIn = (person: Person, to: string): Relationship =>
    person.relationships.find((r) => r.to === id(to)) as Relationship; // the cast names every direction
  const kindsOf = ({ person, partner }: Occasion) =>
    kinds.get(`${id(person)} ${id(partner)}`) ?? newBelief(KINDS.length);
  const partIn = ({ part }: Occasion): number => partOf.get(part) ?? first.hurt;

  /** Hiddenness is the same whatever the life was; shame is not, and is reckoned with in its mean. */
  const publicOf = (name: string): Public => {
    const weights = beliefs[id(name)]?.weights() ?? [];
    const shame = worlds.reduce(
      (sum, world, i) => sum + (weights[i] ?? 0) * shameOf(personIn(world, name)),
      0,
    );
    return { hidden: personIn(first, name).parts.map(({ H }) => H), shame };
  };
  const settingOf = (occasion: Occasion, listener: Listener = LISTENERS.ordinary): Setting => {
    const back = shown.get(`${id(occasion.partner)} ${id(occasion.person)}`);
    return {
      listener,
      other: publicOf(occasion.partner),
      otherActNotSelf: BEGINNING.actNotSelf,
      theyBrought: back && back.step === occasion.step - 1 ? back.x : 0,
      prejudice: 0,
      vulnerability,
      hurt: first.hurt,
    };
  };

  const deedsIn = (world: Society, occasion: Occasion): Record<Deed, number> => {
    const person = personIn(world, occasion.person);
    const part = partIn(occasion);
    const bond = bondIn(person, occasion.partner);
    bond.power = f32(occasion.power); // as it is now; a history may change it
    const choice = choiceOf(person, bond, part, settingOf(occasion), k);
    return deedsOf(person.parts[part]?.k ?? 1, chancesOf(choice, k));
  };
  const answersOf = (occasion: Occasion, deed: Exclude<Deed, 'kept'>) => {
    const person = personIn(first, occasion.person);
    const bond = bondIn(person, occasion.partner);
    const part = partIn(occasion);
    const protest =
      deed === 'brought' && part === first.hurt && (bond.episode !== undefined || bond.open > 0);
    const x = deed === 'brought' ? 1 : f32(k.maskShows);
    return KINDS.map((kind) =>
      answerChances(hearingOf(person, bond, part, x, protest, settingOf(occasion, kind)), k),
    );
  };

  return {
    deed: (occasion) =>
      mixed(
        DEEDS,
        beliefs[id(occasion.person)]?.weights() ?? [],
        worlds.map((world) => deedsIn(world, occasion)),
      ),
    answer: (occasion, deed) => mixed(ANSWERS, kindsOf(occasion).weights(), answersOf(occasion, deed)),
    learn: (moments) => {
      // everything is read from the end of the step before; then everyone lives through theirs
      const read = moments.map((row) => ({
        row,
        likelihoods: worlds.map((world) => deedsIn(world, row)[row.deed]),
        setting: settingOf(row),
      }));
      for (const { row } of read)
        if (row.deed !== 'kept' && row.answer && !row.told) {
          const { answer, deed } = row;
          kindsOf(row).update(answersOf(row, deed).map((chances) => chances[answer]));
        }
      for (const { row, likelihoods, setting } of read) {
        for (const world of worlds) live(world, row, setting);
        if (!row.told) beliefs[id(row.person)]?.update(likelihoods);
        const x = row.deed === 'brought' ? 1 : row.deed === 'masked' ? k.maskShows : 0;
        shown.set(`${id(row.person)} ${id(row.partner)}`, { step: row.step, x });
      }
    },
  };

  function live(world: Society, row: Parameters<Predictor['learn']>[0][number], setting: Setting): void {
    const person = personIn(world, row.person);
    const bond = bondIn(person, row.partner);
    const part = partIn(row);
    if (bond.episode && part !== world.hurt) leaveOpen(person, bond, world.hurt, k);
    const clarity = person.parts[part]?.k ?? 1;
    const { bring, mask, withhold } = chancesOf(choiceOf(person, bond, part, setting, k), k);
    const draws: MomentDraws = {
      ...TOLD,
      // of what was kept, the likelier of *not noticed* and *withheld*
      noticed: row.deed === 'kept' && 1 - clarity > clarity * withhold ? 2 : -1,
      choice: row.deed === 'brought' ? -1 : row.deed === 'masked' ? bring + mask / 2 : 2,
      recognised: row.recognised ? -1 : 2,
    };
    happen(person, bond, part, { ...setting, ...(row.answer && { told: row.answer }) }, k, draws);
  }
};
