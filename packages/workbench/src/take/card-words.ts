/**
 * What a card says besides its words, written out for a file: where both marks stood, what was felt, whose doing it
 * was. The same words as on the screen, so that nothing of a card is lost on its way out of here.
 */
import type { Card } from '@kithe/record/cards';
import type { Taken } from '@kithe/record/export';
import { type Kind, roleIn } from '@kithe/record/kinds';
import { factsOf } from '../opening/facts.ts';
import { markWord } from '../writing/marks.ts';

/** Says a key of the catalogue; `open:` and `write:` name the namespace. */
export type Word = (key: string, more?: Readonly<Record<string, string>>) => string;

/** @param author who wrote the card; @param other whom they wrote it about; @param kind what the two are */
export const cardWords = (
  card: Card,
  author: Taken['me'],
  other: Taken['me'],
  word: Word,
  locale: string,
  kind: Kind,
): readonly string[] => {
  const names = { author: author.name, other: other.name };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return [
    ...(card.close === undefined
      ? []
      : [word('open:facts.close', { word: word(`write:closeWords.${markWord(card.close)}`) })]),
    ...(card.real === undefined
      ? []
      : [word('open:facts.real', { word: word(`write:realWords.${markWord(card.real)}`) })]),
    ...factsOf(card).map((fact) => {
      switch (fact.kind) {
        case 'third':
          return word(`write:thirds.${fact.third}`);
        case 'source':
          return word(`open:facts.sources.${fact.source}`, names);
        case 'response':
          return word(`open:facts.responses.${fact.response}`, names);
        case 'saw':
          return word(`open:facts.saws.${roleIn(kind, author.role)}.${fact.saw}`);
        default:
          return word(`open:facts.${fact.kind}`, { names: list.format(fact.names) });
      }
    }),
  ];
};
