/** What a name ties together: images that speak of a part, strategies that keep it, and times when it was met. Pure. */
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Evidence, LedgerImage } from '@kithe/record/ledger';
import { isCalled, type Part } from '@kithe/record/parts';
import type { Met } from '@kithe/record/shame';
import type { Strategy } from '@kithe/record/strategies';

/** A part as names know it. */
export type Named = Pick<Part, 'name' | 'was'>;

export const imagesOf = (
  part: Named,
  ledger: readonly LedgerImage[],
  by: MemberKey,
): readonly LedgerImage[] => ledger.filter((image) => image.by === by && isCalled(part, image.part));

export const strategiesOf = (
  part: Named,
  strategies: readonly Strategy[],
  by: MemberKey,
): readonly Strategy[] =>
  strategies.filter((one) => one.by === by && one.words.parts.some((name) => isCalled(part, name)));

/** A time when this very part was met: beside an image of it, or written down for itself. */
export type MetTime = {
  readonly id: EntryId;
  readonly words: string;
  readonly hour?: EntryId;
  readonly at?: string;
  /** The image that it stands beside. */
  readonly image?: LedgerImage;
};

const isMet = ({ answer, shown }: Evidence): boolean => (answer === 'met' || answer === 'moved') && shown > 0;

/** Times when a part was met, each by itself (J106): a part that was met is no evidence for another. Never counted. */
export const metTimes = (
  part: Named,
  ledger: readonly LedgerImage[],
  met: readonly Met[],
  me: MemberKey,
): readonly MetTime[] => [
  ...imagesOf(part, ledger, me).flatMap((image) =>
    image.evidence.filter(isMet).map(({ id, words, hour }) => ({
      id,
      words,
      image,
      ...(hour !== undefined && { hour }),
    })),
  ),
  ...met
    .filter(({ part: name }) => isCalled(part, name))
    .map(({ id, words, hour, at }) => ({
      id,
      words,
      ...(hour !== undefined && { hour }),
      ...(at !== undefined && { at }),
    })),
];
