/**
 * After sealing: the lines *only for me* of this hour. They were not sealed and stay on this device, where their writer
 * finds them again, changes them, or empties them.
 */
import { use, useState } from 'react';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Area } from './Area.tsx';
import { Kept } from './Kept.tsx';
import { KeptLine } from './KeptLine.tsx';
import { linePlaces } from './line-places.ts';
import writing from './writing.module.css';

/** Must stand within Suspense: the words are on the device, and come a moment later. */
export const MyLines = ({ hour }: { hour: string }) => {
  const t = useText('write');
  const { drafts, role } = useRelationship();
  const [loaded] = useState(() =>
    Promise.all(
      linePlaces(hour).map(async (line) => ((await drafts.readText(line.place)) === '' ? [] : [line])),
    ),
  );
  const lines = use(loaded).flat();
  if (lines.length === 0) return null;
  return (
    <details className={writing.details}>
      <summary>{t('sealed.lines')}</summary>
      <div className={writing.onlyMe}>
        <p className={writing.hint}>{t('onlyMeHint')}</p>
        {lines.map(({ place, kind }) => (
          <Kept key={place} place={place}>
            {({ text, setText, state }) => (
              <>
                <Area
                  label={t(`cards.${kind}.${role}.title`)}
                  role={role}
                  value={text}
                  onChange={setText}
                  isSmall
                />
                <KeptLine state={state} />
              </>
            )}
          </Kept>
        ))}
      </div>
    </details>
  );
};
