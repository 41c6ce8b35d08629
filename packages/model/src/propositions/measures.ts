/**
 * What propositions measure: read-outs of §2, computed from the state and so free of the noise of single choices.
 */
import { answerChances } from '../answering.ts';
import { chancesOf } from '../decision.ts';
import { choiceOf, hearingOf, imageOf } from '../moment.ts';
import { f32, type Person, type Relationship, shameOf } from '../people.ts';
import type { Society } from '../society.ts';

const vulnerabilityOf = ({ parts }: Society): number[] =>
  parts.map(({ vulnerability }) => f32(vulnerability));

/** The relationship at an index; a proposition that names one that is not there is wrong. */
export const bondOf = (person: Person, index: number): Relationship => {
  const relationship = person.relationships[index];
  if (!relationship) throw new RangeError(`bondOf: person ${person.id} has no relationship ${index}`);
  return relationship;
};

/** Chance that a part is brought when an occasion for it arises: noticed, and brought; the other shows nothing. */
export const chanceBrought = (
  society: Society,
  person: Person,
  relationship: Relationship,
  part: number,
): number => {
  const setting = { vulnerability: vulnerabilityOf(society), theyBrought: 0 };
  const choice = choiceOf(person, relationship, part, setting, society.constants);
  return (person.parts[part]?.k ?? 0) * chancesOf(choice, society.constants).bring;
};

/** R of §2: mean over parts of the chance that the part is brought. */
export const representation = (society: Society, person: Person, relationship: Relationship): number => {
  let sum = 0;
  for (let part = 0; part < society.parts.length; part++)
    sum += chanceBrought(society, person, relationship, part);
  return sum / society.parts.length;
};

/** Chance that an occasion for a part ends with its being brought and perceived as met. */
export const chanceMet = (
  society: Society,
  person: Person,
  relationship: Relationship,
  part: number,
): number => {
  const other = society.people.find(({ id }) => id === relationship.to);
  if (!other) throw new RangeError(`chanceMet: no person ${relationship.to}`);
  const hearing = hearingOf(person, relationship, part, 1, false, {
    listener: other.listener,
    other: { hidden: other.parts.map(({ H }) => H), shame: shameOf(other) },
    otherActNotSelf: other.actNotSelf,
    theyBrought: 0,
    prejudice: society.prejudice[other.group]?.[person.group] ?? 0,
    vulnerability: vulnerabilityOf(society),
    hurt: society.hurt,
  });
  const { moved, met } = answerChances(hearing, society.constants);
  return chanceBrought(society, person, relationship, part) * (moved + met);
};

/** p̂ of a part. */
export const imageIn = (society: Society, person: Person, relationship: Relationship, part: number): number =>
  imageOf(person, relationship, part, society.constants);

/** Mean hiddenness over parts. */
export const hiddenness = ({ parts }: Person): number =>
  parts.reduce((sum, { H }) => sum + H, 0) / parts.length;
