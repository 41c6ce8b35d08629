/**
 * What was taken along, in pieces that a person chooses one by one: for a page to carry into a room, and for a
 * supervision packet. A piece is words with who said them; how it is drawn, and which names are left out, comes later.
 */
import type { Taken } from '@kithe/record/export';
import { kindOf } from '@kithe/record/kinds';
import { cardWords, type Word } from './card-words.ts';

export const PIECE_KINDS = ['open', 'mended', 'image', 'trueThing', 'guess', 'hour'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** `said`: whose words they are; without it, ours about them. */
export type PieceLine = { readonly said?: 'me' | 'them'; readonly words: string };
export type Piece = {
  readonly id: string;
  readonly kind: PieceKind;
  readonly title: string;
  /** YYYY-MM-DD, where a day is known. */
  readonly date?: string;
  readonly lines: readonly PieceLine[];
  /** Only its owner can read it. */
  readonly isMine: boolean;
};

const written = (lines: readonly PieceLine[]): readonly PieceLine[] =>
  lines.filter(({ words }) => words.trim() !== '');

/** The beginning of longer words, by which they are known in a list. */
const shortly = (words: string): string =>
  words.length > 60 ? `${[...words].slice(0, 60).join('')}…` : words;

/** Known again by what it says, and not by its place: a choice that was kept must not slip to its neighbour. */
const nameOf = ({ kind, title, date = '', lines, isMine }: Piece): string =>
  [
    kind,
    isMine,
    date,
    title,
    ...lines.slice(0, 2).map(({ said = '', words }) => said + words.slice(0, 60)),
  ].join(' ');

/** Every piece, by kind, the newest first. */
export const piecesOf = (taken: Taken, word: Word, locale: string): readonly Piece[] => {
  const dateOf = new Map(taken.hours.map(({ id, date }) => [id, date]));
  const other = (who: 'me' | 'them'): 'me' | 'them' => (who === 'me' ? 'them' : 'me');
  const when = (hour: string | undefined) => {
    const date = hour === undefined ? undefined : dateOf.get(hour);
    return date === undefined ? {} : { date };
  };
  const breaks = taken.disconnections.map(
    (one): Piece => ({
      id: '',
      kind: one.isRepaired ? 'mended' : 'open',
      title: one.title || word('repair:new.unnamed'),
      ...when(one.hour),
      lines: written([
        { said: one.noticedBy, words: one.words },
        ...one.steps.flatMap((step): PieceLine[] => [
          {
            words: [
              word(`steps.${step.step}`, { name: taken[step.by].name }),
              ...step.replies.map((reply) => word(`repair:replies.${reply}`)),
              ...(step.stronger ? [word(`repair:strongerSaid.${step.stronger}`)] : []),
            ].join(' · '),
          },
          { said: step.by, words: step.words },
        ]),
      ]),
      isMine: false,
    }),
  );
  const imageWith = (
    one: Taken['images'][number],
    evidence: typeof one.evidence,
    isMine: boolean,
  ): Piece => ({
    id: '',
    kind: 'image',
    title: one.part || one.answer,
    lines: written([
      {
        said: one.by,
        words: word('image', { part: one.part, who: one.who, answer: one.answer, meaning: one.meaning }),
      },
      ...evidence.flatMap((each): PieceLine[] => [
        {
          words: `${word(`wheres.${each.where === 'then' ? 'past' : each.where}`)} · ${word(`answers.${each.answer}`)}`,
        },
        { said: one.by, words: each.words },
      ]),
    ]),
    isMine,
  });
  // As both can read it, and as I alone can, where that is more: two pieces to choose between.
  const images = taken.images.flatMap((one) => {
    const shared = one.evidence.filter(({ isShared }) => isShared);
    return [
      ...(one.isShared ? [imageWith(one, shared, false)] : []),
      ...(!one.isShared || shared.length < one.evidence.length ? [imageWith(one, one.evidence, true)] : []),
    ];
  });
  const things = taken.trueThings.map(
    (one): Piece => ({
      id: '',
      kind: 'trueThing',
      title: shortly(one.words),
      ...when(one.hour),
      lines: written([
        { said: one.by, words: one.words },
        ...(one.reached
          ? [
              { words: word('cardReached', { name: taken[other(one.by)].name }) },
              { said: other(one.by), words: one.reached.words },
            ]
          : []),
      ]),
      isMine: false,
    }),
  );
  const guesses = taken.guesses.map(
    ({ by, isShared, hour, feeling, mattered, answer }): Piece => ({
      id: '',
      kind: 'guess',
      title: word('noticing.guess', { feeling: shortly(feeling || mattered) }),
      ...when(hour),
      lines: written([
        { said: by, words: [feeling, mattered].filter(Boolean).join('\n') },
        ...(answer
          ? [
              { words: word(`noticing.near.${answer.said}`) },
              { said: other(by), words: [answer.felt, answer.words].filter(Boolean).join('\n') },
            ]
          : []),
      ]),
      isMine: !isShared,
    }),
  );
  type Card = Taken['hours'][number]['cards'][number];
  const cardLines = ({ by, card }: Card): readonly PieceLine[] => [
    { words: word(`cards.${card.kind}`) },
    {
      said: by,
      words: [
        card.heard && `${word('heard')} ${card.heard}`,
        card.myPart && `${word('myPart')} ${card.myPart}`,
        card.words,
      ]
        .filter(Boolean)
        .join('\n'),
    },
    { words: cardWords(card, taken[by], taken[other(by)], word, locale, kindOf(taken)).join(' · ') },
  ];
  const hours = taken.hours.flatMap(({ name, date, cards }): Piece[] => {
    const hour = (of: readonly Card[], isMine: boolean): Piece => ({
      id: '',
      kind: 'hour',
      title: name,
      date,
      lines: written(of.flatMap(cardLines)),
      isMine,
    });
    return [
      hour(
        cards.filter((card) => card.for === 'both'),
        false,
      ),
      ...cards.filter((card) => card.for === 'me').map((card) => hour([card], true)),
    ];
  });
  const all = [...breaks, ...images, ...things, ...guesses, ...hours]
    .filter(({ lines }) => lines.length > 0)
    .map((piece) => ({ ...piece, id: nameOf(piece) }));
  return PIECE_KINDS.flatMap((kind) => all.filter((piece) => piece.kind === kind).toReversed());
};
