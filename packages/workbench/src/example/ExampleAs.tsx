/** The example seen through one pair of eyes: the relationship's own pages over the record in memory. */
import { useParams } from '@tanstack/react-router';
import { NotFound } from '../pages/NotFound.tsx';
import { RelationshipContext } from '../relationship.ts';
import { PlainShell } from '../ui/PlainShell.tsx';
import { usePane } from '../ui/pane.ts';
import { RelationshipShell } from '../ui/RelationshipShell.tsx';
import { ExampleLine } from './ExampleLine.tsx';
import type { Who } from './telling.ts';
import { useExample } from './the-example.ts';

const isWho = (who: string | undefined): who is Who => who === 'ana' || who === 'weiss';

export const ExampleAs = () => {
  const { who } = useParams({ strict: false });
  const pane = usePane();
  const example = useExample();
  if (!isWho(who))
    return (
      <PlainShell>
        <NotFound />
      </PlainShell>
    );
  const eyes = pane ? example.together : example;
  return (
    <RelationshipContext value={eyes[who]}>
      <RelationshipShell banner={pane ? undefined : <ExampleLine who={who} />} />
    </RelationshipContext>
  );
};
