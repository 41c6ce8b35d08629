/**
 * The repair board: disconnections on their way to repair (J15–J23), and what they become when nobody comes (J35).
 *
 *   noticed → named → heard → answered → landed → stronger?
 *
 * Only the hurt person, the verified author whom the disconnection names as hurt, can say that it was heard and
 * that it landed (J21). A step that its author may not take is carried, changes nothing, and is shown.
 * Either may name it: the other may open the repair so that the ashamed person need not (J103).
 *
 * Whoever noticed it may take it back, and then it goes whole; but where the other was hurt and has said something in
 * it, only the words of whoever noticed it go. Nobody's account of a hurt is taken off the board by the one who hurt.
 */
import type { Failure, NewBody, Reply, StepKind } from './body.ts';
import type { CardRef, Hour } from './hours.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

export const STAGES = ['noticed', 'named', 'heard', 'answered', 'landed'] as const;
export type Stage = (typeof STAGES)[number];

export type Step = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly step: StepKind;
  readonly hour?: EntryId;
  readonly replies: readonly Reply[];
  readonly words: string;
  readonly at?: string;
  readonly stronger?: NonNullable<NewBody<'step'>['stronger']>;
};

export type Disconnection = {
  readonly id: EntryId;
  /** Whoever noticed it has taken their words back, and the hurt person's keep it here: no title, words or cards. */
  readonly isTakenBack: boolean;
  readonly title: string;
  readonly words: string;
  readonly failure: Failure;
  readonly hurt: MemberKey;
  readonly noticedBy: MemberKey;
  readonly hour?: EntryId;
  readonly cards: readonly CardRef[];
  readonly at?: string;
  /** The furthest stage since it was last opened again. */
  readonly stage: Stage;
  readonly isRepaired: boolean;
  /** The hurt person has chosen to let it rest for now. It does not press. */
  readonly isResting: boolean;
  readonly stronger: NonNullable<NewBody<'step'>['stronger']> | null;
  /** How it was answered, in order, defence and silence included. */
  readonly replies: readonly Reply[];
  readonly steps: readonly Step[];
  /** Steps that their author could not take; they change nothing. */
  readonly notTheirs: readonly Step[];
  /** The hour in which it landed, where one is known and there. */
  readonly mendedIn: EntryId | null;
  /** Hours that we have met since, while it stayed open; for a repaired one, until it landed. */
  readonly hoursOpen: number;
  /** Open for long enough that it is becoming a way we are with each other (J35); never said of one that rests. */
  readonly isBecomingAWay: boolean;
};

/** Hours after which an open disconnection says that it is becoming a way we are with each other. Ours, untested. */
export const BECOMING_A_WAY_AFTER = 4;

/** Who may take which step. `hurt`: only the hurt person; `other`: only the one who is not; `either`: both. */
export const MAY_TAKE: Readonly<Record<StepKind, 'hurt' | 'other' | 'either'>> = {
  named: 'either',
  heard: 'hurt',
  answered: 'other',
  landed: 'hurt',
  stronger: 'hurt',
  rest: 'hurt',
  reopened: 'either',
};

/** True when `author` may take this step of a disconnection in which `hurt` was hurt. */
export const canTake = (step: StepKind, author: MemberKey, hurt: MemberKey): boolean =>
  MAY_TAKE[step] === 'either' || (MAY_TAKE[step] === 'hurt') === (author === hurt);

/** True while taking it back takes the whole of it: until somebody else, who was hurt, has said something in it. */
export const goesWhole = ({
  noticedBy,
  hurt,
  steps,
}: Pick<Disconnection, 'noticedBy' | 'hurt' | 'steps'>): boolean =>
  noticedBy === hurt || !steps.some(({ by }) => by === hurt);

/** What its author says of a disconnection now. */
type Noticing = Pick<Disconnection, 'title' | 'words' | 'failure' | 'cards'> &
  Partial<Pick<Disconnection, 'hour' | 'at'>>;
type Root = {
  readonly id: EntryId;
  readonly author: MemberKey;
  readonly hurt: MemberKey;
  readonly hour: EntryId | undefined;
  readonly at: string | undefined;
};
const takenBack: Pick<Noticing, 'title' | 'words' | 'failure' | 'cards'> = {
  title: '',
  words: '',
  failure: 'own-words',
  cards: [],
};

/**
 * Every disconnection with what stands of its author's words (`null`: nothing), oldest first by its last version. A
 * correction keeps the id that its steps name, and whom it names as hurt: whoever noticed it could otherwise make
 * themselves the one it landed for. Whichever version is taken away, and by whatever word of its author's, all of it is.
 */
const foldNoticings = (
  between: readonly Opened[],
): readonly (readonly [root: Root, noticing: Noticing | null])[] => {
  const rootOf = new Map<EntryId, Root>();
  const now = new Map<Root, Noticing | null>();
  for (const { id, author, body } of between) {
    const target = body.supersedes ?? (body.type === 'withdrawn' ? body.of : undefined);
    const known = target === undefined ? undefined : rootOf.get(target);
    const before = known?.author === author ? known : undefined;
    if (body.type !== 'disconnection') {
      if (before) now.set(before, null);
      continue;
    }
    const { title, words, failure, hurt, hour, at, cards = [] } = body;
    const root = before ?? { id, author, hurt, hour, at };
    rootOf.set(id, root);
    now.delete(root); // a Map keeps the place of what is set again
    now.set(root, {
      title,
      words,
      failure,
      cards: cards as readonly string[] as readonly CardRef[], // parsed as card references
      ...(hour !== undefined && { hour }),
      ...(at !== undefined && { at }),
    });
  }
  return [...now];
};

const stepOf = ({ id, author, body }: Opened<Opened['body'] & { type: 'step' }>): Step => ({
  id,
  by: author,
  step: body.step,
  ...(body.hour !== undefined && { hour: body.hour }),
  replies: body.replies ?? [],
  words: body.words,
  ...(body.at !== undefined && { at: body.at }),
  ...(body.stronger !== undefined && { stronger: body.stronger }),
});

const isStep = (entry: Opened): entry is Opened<Opened['body'] & { type: 'step' }> =>
  entry.body.type === 'step';

/** Folds the log into the board, oldest first. Linear in entries and hours. */
export const foldRepair = (between: readonly Opened[], hours: readonly Hour[]): readonly Disconnection[] => {
  const stepsOf = new Map<EntryId, Step[]>();
  for (const entry of standing(between)) {
    if (!isStep(entry)) continue;
    const steps = stepsOf.get(entry.body.disconnection) ?? [];
    steps.push(stepOf(entry));
    stepsOf.set(entry.body.disconnection, steps);
  }
  const place = new Map(hours.map((hour, i) => [hour.id, i]));
  return foldNoticings(between).flatMap(([root, noticing]): Disconnection[] => {
    const { id, author: noticedBy, hurt } = root;
    const all = stepsOf.get(id) ?? [];
    const steps = all.filter((s) => canTake(s.step, s.by, hurt));
    if (noticing === null && goesWhole({ noticedBy, hurt, steps })) return [];
    const { hour, at, ...said } = noticing ?? { ...takenBack, hour: root.hour, at: root.at };
    const reopened = steps.findLastIndex((s) => s.step === 'reopened');
    const since = steps.slice(reopened + 1);
    const reached = since.reduce(
      (top, s) => Math.max(top, STAGES.indexOf(s.step as Stage)),
      reopened >= 0 ? 1 : 0,
    );
    const stage = STAGES[reached] as Stage; // reached indexes STAGES; other steps give −1
    const landed = since.findLast((s) => s.step === 'landed');
    const began = hour === undefined ? undefined : place.get(hour);
    const mended = landed?.hour === undefined ? undefined : place.get(landed.hour);
    const until = landed ? (mended ?? hours.length - 1) : hours.length - 1;
    const hoursOpen = began === undefined ? 0 : Math.max(0, until - began);
    const isResting = since.findLast((s) => s.step !== 'stronger')?.step === 'rest';
    return [
      {
        id,
        isTakenBack: noticing === null,
        ...said,
        hurt,
        noticedBy,
        ...(hour !== undefined && { hour }),
        ...(at !== undefined && { at }),
        stage,
        isRepaired: landed !== undefined,
        isResting,
        stronger: since.findLast((s) => s.step === 'stronger')?.stronger ?? null,
        replies: since.flatMap((s) => s.replies),
        steps,
        notTheirs: all.filter((s) => !canTake(s.step, s.by, hurt)),
        mendedIn: mended === undefined ? null : (landed?.hour ?? null),
        hoursOpen,
        isBecomingAWay: landed === undefined && !isResting && hoursOpen >= BECOMING_A_WAY_AFTER,
      },
    ];
  });
};
