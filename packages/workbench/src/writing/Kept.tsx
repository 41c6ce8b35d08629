/**
 * A place to write that keeps its words on this device while they are typed (record.md, Reliability).
 * What is inside is shown once the words of last time are here: nothing typed early can be overwritten by them.
 */
import { type ReactNode, Suspense, use, useState } from 'react';
import { useRelationship } from '../relationship.ts';
import type { KeeperState } from './keeper.ts';
import { useKeeper } from './use-keeper.ts';

export type KeptText = {
  readonly text: string;
  /** Empty text forgets the place. */
  readonly setText: (text: string) => void;
  readonly state: KeeperState;
};
type Inside = { readonly children: (kept: KeptText) => ReactNode };

const Loaded = ({
  loaded,
  keep,
  look,
  children,
}: Inside & {
  loaded: Promise<string>;
  keep: (text: string) => Promise<void>;
  look: () => Promise<string>;
}) => {
  const before = use(loaded);
  const [text, setText] = useState(before);
  const { put, state } = useKeeper(keep, before === '' ? 'nothing' : 'kept', look, setText);
  return children({
    text,
    state,
    setText: (next) => {
      setText(next);
      put(next);
    },
  });
};

/** `place` is the same for as long as this lives; give a `key` where it can change. */
export const Kept = ({ place, children }: Inside & { place: string }) => {
  const { drafts } = useRelationship();
  const look = () => drafts.readText(place);
  const [loaded] = useState(look);
  return (
    <Suspense>
      <Loaded loaded={loaded} keep={(text) => drafts.keepText(place, text)} look={look}>
        {children}
      </Loaded>
    </Suspense>
  );
};
