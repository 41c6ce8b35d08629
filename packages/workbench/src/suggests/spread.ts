/** Which lines of an image a reading is given: those that both may read, whoever's device it is on. */
import type { ImageLine } from '@kithe/model/reading/image-posterior';
import type { LedgerImage } from '@kithe/record/ledger';

export const spreadOf = ({ evidence }: Pick<LedgerImage, 'evidence'>): readonly ImageLine[] =>
  evidence.filter(({ isShared }) => isShared).map(({ where, answer, shown }) => ({ where, answer, shown }));
