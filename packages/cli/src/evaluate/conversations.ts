/** Reads wassa/ratings.csv and turns.csv beside it: one row a rating, and one a turn, its words left out. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Conversation, Turn } from '@kithe/model/evaluation/conversations';
import { ENDINGS, readTable, TableError } from './table.ts';

const TURN_COLUMNS = [
  'conversation',
  'turn',
  'speaker',
  'person_1',
  'person_2',
  'emotion',
  'polarity',
  'empathy',
  'self_disclosure',
];
const TOP = 7;
/** The published file has two slips of the hand above 7; they count as not given. */
const RATING = { from: 1, to: 9 };

type Turns = { readonly people: readonly [string, string]; readonly turns: Map<number, Turn> };

const readTurns = (file: string): Map<string, Turns> => {
  const conversations = new Map<string, Turns>();
  readTable(file, TURN_COLUMNS, () => (row) => {
    const id = row.text('conversation');
    const people = [row.text('person_1'), row.text('person_2')] as const;
    if (people[0] === people[1]) throw row.wrong('person_2', 'expected somebody else than person_1');
    const conversation = conversations.get(id) ?? { people, turns: new Map<number, Turn>() };
    conversations.set(id, conversation);
    if (conversation.people[0] !== people[0] || conversation.people[1] !== people[1])
      throw row.wrong('person_1', `conversation ${id} began between others`);
    const turn = row.number('turn', { from: 0, to: 100_000 });
    if (!Number.isInteger(turn)) throw row.wrong('turn', 'expected the number of the turn');
    if (conversation.turns.has(turn)) throw row.wrong('turn', `a second turn ${turn} of conversation ${id}`);
    const speaker = row.number('speaker', { from: 1, to: 2 });
    if (speaker !== 1 && speaker !== 2) throw row.wrong('speaker', 'expected 1 or 2');
    conversation.turns.set(turn, {
      speaker: speaker === 1 ? 0 : 1,
      emotion: row.number('emotion', { from: 0, to: 5 }),
      polarity: row.number('polarity', { from: 0, to: 5 }),
      empathy: row.number('empathy', { from: 0, to: 5 }),
      disclosure: row.number('self_disclosure', { from: 0, to: 5 }),
    });
  });
  return conversations;
};

/** Conversations in the order of their ids; those without turns are left out. @throws {TableError} */
export const readConversations = (file: string): Conversation[] => {
  const turnsFile = ENDINGS.map((ending) => join(dirname(file), `turns${ending}`)).find(existsSync);
  if (turnsFile === undefined) throw new TableError(file, 1, 1, 'expected turns.csv beside it');
  const conversations = readTurns(turnsFile);
  const ratings = new Map<string, Map<string, number>>();
  readTable(file, ['conversation', 'rater', 'rating'], () => (row) => {
    const [id, rater] = [row.text('conversation'), row.text('rater')];
    const rating = row.number('rating', RATING);
    if (!Number.isNaN(rating) && !Number.isInteger(rating))
      throw row.wrong('rating', 'expected a whole number');
    const of = ratings.get(id) ?? new Map<string, number>();
    ratings.set(id, of);
    if (of.has(rater)) throw row.wrong('rater', `a second rating of conversation ${id} by ${rater}`);
    const people = conversations.get(id)?.people;
    if (people && !people.includes(rater)) throw row.wrong('rater', `${rater} is not in conversation ${id}`);
    of.set(rater, rating > TOP ? Number.NaN : rating);
  });
  return [...conversations]
    .sort(([p], [q]) => Number(p) - Number(q) || (p < q ? -1 : 1))
    .map(([id, { people, turns }]) => {
      const given = (person: string): number => ratings.get(id)?.get(person) ?? Number.NaN;
      return {
        unit: id,
        cluster: id,
        turns: [...turns].sort(([p], [q]) => p - q).map(([, turn]) => turn),
        raters: people,
        ratings: [given(people[0]), given(people[1])] as const,
      };
    });
};
