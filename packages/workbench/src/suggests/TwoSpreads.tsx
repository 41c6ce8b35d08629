/** On the page of an image, where two accounts may be read: its two spreads, from behind the door (J55–J58). */
import type { LedgerImage } from '@kithe/record/ledger';
import { lazy, Suspense } from 'react';
import { readingSide } from './door.ts';
import { useIsReadingInUse } from './in-use.ts';

const load = readingSide;
const ImageSpreads = load && lazy(async () => ({ default: (await load()).ImageSpreads }));

export const TwoSpreads = ({ of }: { of: LedgerImage }) =>
  useIsReadingInUse() && of.isShared && ImageSpreads ? (
    <Suspense fallback={null}>
      <ImageSpreads of={of} />
    </Suspense>
  ) : null;
