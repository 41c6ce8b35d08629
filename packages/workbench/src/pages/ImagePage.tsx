/**
 * One image: the sentence, where it stands, what happened when the part was shown, and the arithmetic behind it.
 * Its owner adds evidence, words it anew and decides who reads it; the other reads what was shared and can add nothing (J57).
 */
import type { Evidence, LedgerImage } from '@kithe/record/ledger';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Arithmetic } from '../images/Arithmetic.tsx';
import { Band } from '../images/Band.tsx';
import { evidenceBody } from '../images/copy.ts';
import { EvidenceColumns } from '../images/EvidenceColumns.tsx';
import css from '../images/images.module.css';
import { NewImage } from '../images/NewImage.tsx';
import { ReviseImage } from '../images/ReviseImage.tsx';
import { Sentence } from '../images/Sentence.tsx';
import { State } from '../images/State.tsx';
import { Visibility } from '../images/Visibility.tsx';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { TwoSpreads } from '../suggests/TwoSpreads.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';

const OneImage = ({ of: image }: { of: LedgerImage }) => {
  const t = useText('images');
  const { remove, role } = useRelationship();
  const { me, them } = usePeople();
  const { say, receipt } = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  const [changes, setChanges] = useState(0);
  /** What was taken out last, until the page is left. */
  const [out, setOut] = useState<Evidence | null>(null);
  useEffect(() => {
    if (changes > 0) heading.current?.focus();
  }, [changes]);
  const isMine = image.by === me.key;
  const owner = isMine ? me : them;
  const changed = () => setChanges((n) => n + 1);
  const takeOut = async (evidence: Evidence) => {
    if (evidence.isShared) await say('between', { type: 'withdrawn', of: evidence.id });
    else await remove(evidence.id);
    setOut(evidence);
    changed();
  };
  const putBack = async (evidence: Evidence) => {
    await say(evidence.isShared ? 'between' : 'own', evidenceBody(evidence, image.id));
    setOut(null);
    changed();
  };
  return (
    <article className={css.image}>
      <header className={css.stack}>
        <Eyebrow>
          <GoWithin to={at.images}>{t('goLedger')}</GoWithin> ·{' '}
          {!isMine ? t('theirsShared', { name: them.name }) : image.isShared ? t('shared') : t('private')}
        </Eyebrow>
        <h1 className={css.imageHeading} data-voice={owner.role}>
          <Sentence of={image} />
        </h1>
        <State of={image} />
        {!isMine && role === 'therapist' && <Notice>{t('doNotProbe')}</Notice>}
      </header>
      <Band of={image} hasWords />
      <section className={css.stack}>
        <h2 ref={heading} tabIndex={-1}>
          {t('evidenceTitle')}
        </h2>
        <p className={css.soft}>
          {t('evidenceHint')} {!isMine && t('ownerOnly', { name: them.name })}
        </p>
        {out && (
          <Notice role="status">
            {t('removed')}{' '}
            <Button look="plain" onClick={() => void putBack(out)}>
              {t('putBack')}
            </Button>
          </Notice>
        )}
        <EvidenceColumns of={image} say={say} onSaid={changed} onRemove={takeOut} />
        {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      </section>
      <Arithmetic of={image} />
      <TwoSpreads of={image} />
      {image.origin !== undefined && (
        <section className={css.stack}>
          <h2>{t('origin')}</h2>
          <Voice member={owner}>{image.origin}</Voice>
        </section>
      )}
      {isMine && <ReviseImage of={image} say={say} />}
      {isMine && <Visibility of={image} say={say} />}
      {isMine && <Watching />}
    </article>
  );
};

export const ImagePage = () => {
  const t = useText('images');
  const { image: id } = useParams({ strict: false }) as { image?: string }; // by the route's own path
  const { ledger } = useViews();
  if (id === 'new') return <NewImage />;
  const image = ledger.find((candidate) => candidate.id === id);
  if (image) return <OneImage key={image.id} of={image} />;
  return (
    <div className={css.writing}>
      <h1>{t('goLedger')}</h1>
      <p>{t('gone')}</p>
      <p>
        <GoWithin to={at.images}>{t('goLedger')}</GoWithin>
      </p>
    </div>
  );
};
