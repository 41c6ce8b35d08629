/** How the parts of the hour's page write into the shared record and tell what came of it. */
import type { NewBody } from '@kithe/record/body';
import type { CardRef } from '@kithe/record/hours';

export type Done = {
  /** What has happened, in a sentence. */
  readonly words: string;
  /** The card it was about: where one stands afterwards, if what was pressed is gone. */
  readonly card?: CardRef;
  /** True where it can simply be taken back. */
  readonly canUndo?: boolean;
};
/** Writes entries between the two, in order, dated now; then says what came of it. False when it did not go through. */
export type Say = (bodies: readonly NewBody[], done: Done) => Promise<boolean>;
