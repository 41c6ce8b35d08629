/**
 * Who may do what, in one table: for every type of entry, where it counts, who may say it, who may take it back, and in
 * whose file it goes along (J21, J63, J65, J82; record.md).
 *
 * The relay cannot read types. It refuses strangers, former members and foreign spaces, and takes the rest; whatever
 * somebody says that is not theirs to say is accepted there, changes no view, and is shown as not counted. The folds
 * decide that each for themselves, where the idea is; this table says it a second time. `test/permissions.test.ts` holds
 * where, who and taking back to the relay and to the folds, `test/e2e/permissions.test.ts` where and who to the screens,
 * which offer what counts and nothing else, and `take/takes.test.ts` what goes along to every file that leaves.
 */
import type { BodyType } from './body.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { kindOf } from './kinds.ts';
import { giversOf, keysOf, type People, proposersOf } from './people.ts';
import { canTake } from './repair.ts';
import type { Opened } from './space.ts';

/**
 * Whose word counts. `either`: of the two. `client`: who has a client's part, which between equals both have. `giver`:
 * whose true things count (`giversOf`). `proposer`: the therapist of a therapy (`proposersOf`). `supervisee`: who has the
 * client's part in a record of supervision. `its-author`: only whoever wrote the entry that this one is about. `the-other`:
 * only whoever did not. `repair`: as the repair board says of each step (`MAY_TAKE`). `once`: who the two are is said once.
 * `owner`: the one person whose space it is.
 */
export type Says =
  | 'either'
  | 'client'
  | 'giver'
  | 'proposer'
  | 'supervisee'
  | 'its-author'
  | 'the-other'
  | 'repair'
  | 'once'
  | 'owner';

/**
 * What a person can take along. `both`: it is in either's file. `as-kept`: where both can read it, in either's; where one
 * keeps it, as `ticked`. `ticked`: only in its writer's, and only if they say so. `writer`: only in the file of who wrote
 * it. `nobody`: keys, what is made of others, what is about the keeping of the record rather than of
 * it, and what Kithe worked out.
 */
export type Takes = 'both' | 'as-kept' | 'ticked' | 'writer' | 'nobody';

export type Permission = {
  /** Spaces in which it counts: what both read, what one person keeps, or either, as its owner likes. */
  readonly in: readonly ('between' | 'own')[];
  readonly says: Says;
  /**
   * Whether its author may withdraw it. `shown`: yes, and it stays in sight as taken back. `corrected`: only say it
   * anew, as with an hour, since the other's account stands or falls with it. `nobody`: a sealed account stands, who
   * the two are, and what was taken along.
   */
  readonly takesBack: 'author' | 'shown' | 'corrected' | 'nobody';
  readonly takes: Takes;
};

const between = { in: ['between'], takesBack: 'author', takes: 'both' } as const;
const own = { in: ['own'], says: 'owner', takesBack: 'author', takes: 'ticked' } as const;
const either = { in: ['between', 'own'], takesBack: 'author', takes: 'as-kept' } as const;

export const PERMISSIONS: Readonly<Record<BodyType, Permission>> = {
  founded: { ...between, says: 'once', takesBack: 'nobody' },
  called: { ...between, says: 'either' },
  hour: { ...between, says: 'either', takesBack: 'corrected' },
  titled: { ...between, says: 'either' },
  /** That it was sealed; a card of it as it was opened, and a closed one only where its writer ticks it. */
  account: { ...between, says: 'either', takesBack: 'nobody' },
  opening: { ...between, says: 'its-author' },
  card: { ...between, says: 'either' },
  pairing: { ...between, says: 'either' },
  disconnection: { ...between, says: 'either' },
  step: { ...between, says: 'repair' },
  image: { ...either, says: 'either' },
  evidence: { ...either, says: 'its-author' },
  moved: own,
  'true-thing-draft': own,
  'true-thing': { ...between, says: 'giver' },
  reached: { ...between, says: 'the-other' },
  star: { ...between, says: 'either' },
  consent: { ...between, says: 'either', takes: 'writer' },
  packet: { ...between, says: 'proposer', takesBack: 'shown', takes: 'nobody' },
  'packet-agreed': { ...between, says: 'the-other', takesBack: 'corrected', takes: 'nobody' },
  'taken-along': { ...between, says: 'either', takesBack: 'nobody', takes: 'nobody' },
  'packet-recalled': { ...between, says: 'proposer', takesBack: 'nobody', takes: 'nobody' },
  'packet-handed': { ...between, says: 'supervisee', takesBack: 'shown', takes: 'nobody' },
  'packet-trail': { ...own, takes: 'nobody' },
  /** A farewell goes with whoever it was for. */
  left: { ...between, says: 'either', takesBack: 'nobody' },
  withdrawn: { ...between, in: ['between', 'own'], says: 'its-author', takesBack: 'nobody', takes: 'nobody' },
  'coming-back': { ...between, says: 'either' },
  part: own,
  placing: own,
  'part-shared': { ...between, says: 'either' },
  strategy: own,
  'strategy-step': own,
  'strategy-shared': { ...between, says: 'either' },
  amends: own,
  carried: own,
  'could-understand': own,
  'may-belong': own,
  met: own,
  five: { ...either, says: 'either' },
  answers: { ...either, says: 'either' },
  /** The licensed words of a questionnaire; what was answered goes. */
  instrument: { ...own, takes: 'nobody' },
  guess: { ...either, says: 'either' },
  'guess-answer': { ...between, says: 'the-other' },
  fear: own,
  doubt: own,
  noticed: own,
  'noticed-told': { ...between, says: 'client' },
  intention: { ...either, says: 'either' },
  tie: { ...either, says: 'either' },
  'tie-place': { ...own, takes: 'nobody' },
  'tie-history': own,
  'tie-link': { ...either, says: 'either' },
  'life-line': { ...either, says: 'either' },
  context: { ...either, says: 'either' },
  carry: { ...either, says: 'either' },
  'keeping-rule': { ...between, says: 'proposer' },
  suggested: { ...own, takes: 'nobody' },
  'suggested-answer': { ...either, says: 'client', takes: 'nobody' },
  'sealed-keys': { ...own, takesBack: 'nobody', takes: 'nobody' },
  page: own,
  membership: { ...own, takes: 'nobody' },
};

/** The entry that a body is about, where who may say it depends on who wrote that one. */
const about = ({ body }: Opened): EntryId | undefined => {
  switch (body.type) {
    case 'opening':
      return body.account;
    case 'evidence':
      return body.image;
    case 'withdrawn':
      return body.of;
    case 'reached':
      return body.of.split('.')[0] as EntryId; // a card is named by its account and its slot
    case 'step':
      return body.disconnection;
    case 'packet-agreed':
      return body.packet;
    case 'guess-answer':
      return body.guess;
    default:
      return undefined;
  }
};

/** An entry that stands in a log and changes nothing there, and why. */
export type NotCounted = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly type: BodyType;
  /** `not-here`: it belongs in a space of one person alone. `not-theirs`: its author may not say it. */
  readonly why: 'not-here' | 'not-theirs';
};

/**
 * What both can read and what does not count in it, in the order of the log. An entry about one that is not there is
 * left out: it changes nothing either way, and nobody knows yet whose it is.
 * @param people the two, as this person knows them (`foldPeople`)
 */
export const notCountedIn = (log: readonly Opened[], people: People): readonly NotCounted[] => {
  const roleOf = new Map(people.members.map(({ key, role }) => [key, role]));
  const [givers, proposers] = [giversOf(people), proposersOf(people)];
  const clients = keysOf('client', people);
  const byId = new Map(log.map((entry) => [entry.id, entry]));
  /** The first version of an entry, which its corrections stand for: it says whose it is, and who was hurt. */
  const rootOf = (entry: Opened): Opened => {
    let root = entry;
    for (const seen = new Set<EntryId>(); root.body.supersedes !== undefined && !seen.has(root.id); ) {
      seen.add(root.id);
      const before = byId.get(root.body.supersedes);
      if (before?.author !== root.author || before.body.type !== root.body.type) break;
      root = before;
    }
    return root;
  };
  const isTheirs = (entry: Opened): boolean => {
    const named = about(entry);
    const target = named === undefined ? undefined : byId.get(named);
    switch (PERMISSIONS[entry.body.type].says) {
      case 'giver':
        return givers.includes(entry.author);
      case 'client':
        return clients.includes(entry.author);
      case 'proposer':
        return proposers.includes(entry.author);
      case 'supervisee':
        return people.kind === 'supervision' && clients.includes(entry.author);
      case 'once':
        return (
          entry.body.type !== 'founded' ||
          (kindOf(entry.body) === people.kind &&
            entry.body.members.every(({ key, role }) => roleOf.get(key) === role))
        );
      case 'its-author':
        return target === undefined || target.author === entry.author;
      case 'the-other':
        return target === undefined || target.author !== entry.author;
      case 'repair': {
        if (entry.body.type !== 'step' || target === undefined) return true;
        const root = rootOf(target).body;
        return root.type !== 'disconnection' || canTake(entry.body.step, entry.author, root.hurt);
      }
      default:
        return true;
    }
  };
  return log.flatMap((entry): NotCounted[] => {
    const { id, author: by, body } = entry;
    const { in: places } = PERMISSIONS[body.type];
    const why = !places.includes('between') ? 'not-here' : isTheirs(entry) ? null : 'not-theirs';
    return why === null ? [] : [{ id, by, type: body.type, why }];
  });
};
