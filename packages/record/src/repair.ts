/**
 * The repair board: disconnections on their way to repair (J15–J23), and what they become when nobody comes (J35).
 *
 *   noticed → named → heard → answered → landed → stronger?
 *
 * Only the hurt person, the verified author whom the disconnection names as hurt, can say that it was heard and
 * that it landed (J21). A step that its author may not take is carried, changes nothing, and is shown.
 * Either may name it: the other may open the repair so that the ashamed person need not (J103).
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
  /** The hour in which it landed, where one is known. */
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
  const entries = standing(between);
  const stepsOf = new Map<EntryId, Step[]>();
  for (const entry of entries) {
    if (!isStep(entry)) continue;
    const steps = stepsOf.get(entry.body.disconnection) ?? [];
    steps.push(stepOf(entry));
    stepsOf.set(entry.body.disconnection, steps);
  }
  const place = new Map(hours.map((hour, i) => [hour.id, i]));
  // A correction keeps the id that its steps name.
  // So it does with whom it names as hurt: whoever noticed it could otherwise make themselves the one it landed for.
  const first = new Map<
    EntryId,
    { readonly id: EntryId; readonly author: MemberKey; readonly hurt: MemberKey }
  >();
  for (const { id, author, body } of between) {
    if (body.type !== 'disconnection') continue;
    const before = body.supersedes && first.get(body.supersedes);
    first.set(id, before?.author === author ? before : { id, author, hurt: body.hurt });
  }

  return entries.flatMap(({ id, author, body }): Disconnection[] => {
    if (body.type !== 'disconnection') return [];
    const { id: original, hurt } = first.get(id) ?? { id, hurt: body.hurt };
    const all = stepsOf.get(original) ?? [];
    const steps = all.filter((s) => canTake(s.step, s.by, hurt));
    const reopened = steps.findLastIndex((s) => s.step === 'reopened');
    const since = steps.slice(reopened + 1);
    const reached = since.reduce(
      (top, s) => Math.max(top, STAGES.indexOf(s.step as Stage)),
      reopened >= 0 ? 1 : 0,
    );
    const stage = STAGES[reached] as Stage; // reached indexes STAGES; other steps give −1
    const landed = since.findLast((s) => s.step === 'landed');
    const began = body.hour === undefined ? undefined : place.get(body.hour);
    const mended = landed?.hour === undefined ? undefined : place.get(landed.hour);
    const until = landed ? (mended ?? hours.length - 1) : hours.length - 1;
    const hoursOpen = began === undefined ? 0 : Math.max(0, until - began);
    const isResting = since.findLast((s) => s.step !== 'stronger')?.step === 'rest';
    return [
      {
        id: original,
        title: body.title,
        words: body.words,
        failure: body.failure,
        hurt,
        noticedBy: author,
        ...(body.hour !== undefined && { hour: body.hour }),
        cards: (body.cards ?? []) as readonly string[] as readonly CardRef[], // parsed as card references
        ...(body.at !== undefined && { at: body.at }),
        stage,
        isRepaired: landed !== undefined,
        isResting,
        stronger: since.findLast((s) => s.step === 'stronger')?.stronger ?? null,
        replies: since.flatMap((s) => s.replies),
        steps,
        notTheirs: all.filter((s) => !canTake(s.step, s.by, hurt)),
        mendedIn: landed?.hour ?? null,
        hoursOpen,
        isBecomingAWay: landed === undefined && !isResting && hoursOpen >= BECOMING_A_WAY_AFTER,
      },
    ];
  });
};
