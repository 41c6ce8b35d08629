/**
 * The part map: parts that a person names, and where each was, hour by hour (J14, J24, J38, J60).
 *
 * A part keeps its first id through every new name. Where it was is what its owner said last for that hour; what
 * their cards say of it is read beside this, by name, where it is drawn. Of the other's map there is here what they
 * shared, and nothing else.
 */
import type { NewBody } from './body.ts';
import type { Place } from './cards.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

export type Placing = { readonly place: Place; readonly hour?: EntryId };
/** A placing of my own, which can be taken away again. */
export type OwnPlacing = Placing & { readonly id: EntryId };

export type Part = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly name: string;
  /** Names it had before. */
  readonly was: readonly string[];
  readonly isInner: boolean;
  /** Every entry of its own, oldest first: who removes it removes these, the last one last. Empty for a shared one. */
  readonly versions: readonly EntryId[];
  /** In the order in which they were said; all of those for the other to read, where it is the other's. */
  readonly placings: readonly OwnPlacing[];
  /** What the other can read of it; `null` for nothing. */
  readonly shared: {
    readonly id: EntryId;
    readonly name: string;
    readonly places: readonly Placing[];
  } | null;
};

/** How names are compared: by what they say, not by how they were typed. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** True when a name on a card, an image or a strategy means this part. */
export const isCalled = ({ name, was }: Pick<Part, 'name' | 'was'>, called: string): boolean => {
  const key = nameKey(called);
  return key !== '' && [name, ...was].some((one) => nameKey(one) === key);
};

/**
 * An entry and all that it corrects, by its first id; a correction of someone else's is nothing. What it corrects may
 * have been deleted: it stands under that id all the same, so that what names it still finds it.
 */
export const rootsOf = (log: readonly Opened[], type: NewBody['type']): ReadonlyMap<EntryId, EntryId> => {
  const roots = new Map<EntryId, EntryId>();
  const author = new Map<EntryId, MemberKey>();
  for (const { id, author: by, body } of log) {
    author.set(id, by);
    if (body.type !== type) continue;
    const before = body.supersedes;
    if (before === undefined) roots.set(id, id);
    else if (!author.has(before)) roots.set(id, before);
    else roots.set(id, author.get(before) === by ? (roots.get(before) ?? id) : id);
  }
  return roots;
};

/** Entries by their first id, oldest first. */
export const versionsIn = (roots: ReadonlyMap<EntryId, EntryId>): ReadonlyMap<EntryId, EntryId[]> => {
  const versions = new Map<EntryId, EntryId[]>();
  for (const [id, root] of roots) versions.set(root, [...(versions.get(root) ?? []), id]);
  return versions;
};

const placed = (place: Place, hour: EntryId | undefined): Placing => ({
  place,
  ...(hour !== undefined && { hour }),
});

/** Folds both logs into the parts of both, mine first, each oldest first. */
export const foldParts = (
  between: readonly Opened[],
  own: readonly Opened[],
  me: MemberKey,
): readonly Part[] => {
  const roots = rootsOf(own, 'part');
  const versions = versionsIn(roots);
  const placings = new Map<EntryId, OwnPlacing[]>();
  const mine = standing(own);
  for (const { id, body } of mine) {
    if (body.type !== 'placing') continue;
    const part = roots.get(body.part) ?? body.part;
    placings.set(part, [...(placings.get(part) ?? []), { id, ...placed(body.place, body.hour) }]);
  }

  const sharedRoots = rootsOf(between, 'part-shared');
  const shared = new Map<EntryId, NonNullable<Part['shared']> & { readonly by: MemberKey }>();
  for (const { id, author, body } of standing(between))
    if (body.type === 'part-shared')
      shared.set(sharedRoots.get(id) ?? id, {
        id,
        by: author,
        name: body.name,
        places: body.places.map(({ place, hour }) => placed(place, hour)),
      });

  const linked = new Set<EntryId>();
  const kept = mine.flatMap(({ id, author, body }): Part[] => {
    if (body.type !== 'part') return [];
    const part = roots.get(id) ?? id;
    const as = body.as === undefined ? undefined : (sharedRoots.get(body.as) ?? body.as);
    const other = as === undefined ? undefined : shared.get(as);
    if (as !== undefined && other?.by === me) linked.add(as);
    return [
      {
        id: part,
        by: author,
        name: body.name,
        was: body.was,
        isInner: body.inner,
        versions: versions.get(part) ?? [id],
        placings: placings.get(part) ?? [],
        shared: other?.by === me ? { id: other.id, name: other.name, places: other.places } : null,
      },
    ];
  });
  // What only stands between us: the other's, and one of mine whose own entry is not there (or not yet).
  const rest = [...shared].flatMap(([root, { by, ...said }]): Part[] =>
    linked.has(root)
      ? []
      : [
          {
            id: root,
            by,
            name: said.name,
            was: [],
            isInner: false,
            versions: [],
            placings: [
              ...said.places.map((one) => ({ ...one, id: said.id })),
              ...(by === me ? (placings.get(root) ?? []) : []),
            ],
            shared: said,
          },
        ],
  );
  return [...kept, ...rest.filter(({ by }) => by === me), ...rest.filter(({ by }) => by !== me)];
};
