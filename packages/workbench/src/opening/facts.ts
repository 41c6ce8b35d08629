/**
 * What a card says besides its words, as facts in a fixed order; the catalogue turns each into a few words.
 * Nothing is added up and nothing concluded: a fact is what its author chose, as they chose it.
 */
import {
  type Card,
  PLACES,
  type Place,
  type Response,
  type Seen,
  type Source,
  type Third,
} from '@kithe/record/cards';

export type Fact =
  | { readonly kind: 'third'; readonly third: Third }
  | { readonly kind: 'feelings' | 'people' | Place; readonly names: readonly string[] }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'saw'; readonly saw: Seen };

const named = (kind: 'feelings' | 'people' | Place, names: readonly string[] | undefined): readonly Fact[] =>
  names !== undefined && names.length > 0 ? [{ kind, names }] : [];

export const factsOf = ({ third, feelings, people, parts, source, response, saw }: Card): readonly Fact[] => [
  ...(third !== undefined ? [{ kind: 'third', third } as const] : []),
  ...named('feelings', feelings),
  ...(source !== undefined ? [{ kind: 'source', source } as const] : []),
  ...(response !== undefined ? [{ kind: 'response', response } as const] : []),
  ...(saw !== undefined ? [{ kind: 'saw', saw } as const] : []),
  ...named('people', people),
  ...PLACES.flatMap((place) =>
    named(
      place,
      parts?.filter((part) => part.place === place).map((part) => part.name),
    ),
  ),
];
