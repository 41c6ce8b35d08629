/**
 * The image ledger: what I expect if I show a part of me, and what happened when I did (J26, J30, J55–J58).
 *
 * Feared and hoped ones stand in one ledger. Every sentence is private until its owner lets the other read it;
 * the other adds nothing to it, and reads on every page that what is not here is not missing.
 */
import type { LedgerImage } from '@kithe/record/ledger';
import { useId } from 'react';
import { Band } from '../images/Band.tsx';
import css from '../images/images.module.css';
import { Sentence } from '../images/Sentence.tsx';
import { State } from '../images/State.tsx';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';

const ImageCard = ({ of: image }: { of: LedgerImage }) => {
  const t = useText('images');
  const { me, them } = usePeople();
  const owner = image.by === me.key ? me : them;
  return (
    <article className={css.imageCard}>
      <h3 className={css.imageTitle} data-voice={owner.role}>
        <GoWithin to={at.image(image.id)} className={css.cover}>
          <Sentence of={image} />
        </GoWithin>
      </h3>
      <State of={image} />
      <Band of={image} />
      {owner === me && <p className={css.soft}>{image.isShared ? t('shared') : t('private')}</p>}
    </article>
  );
};

const Group = ({ title, of }: { title: string; of: readonly LedgerImage[] }) => {
  const id = useId();
  if (of.length === 0) return null;
  return (
    <section className={css.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={css.imageCards}>
        {of.map((image) => (
          <li key={image.id}>
            <ImageCard of={image} />
          </li>
        ))}
      </ul>
    </section>
  );
};

export const ImageLedger = () => {
  const t = useText('images');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { ledger } = useViews();
  const mine = ledger.filter(({ by }) => by === me.key);
  const theirs = ledger.filter(({ by }) => by === them.key);
  const isClient = role === 'client';
  return (
    <div className={css.ledger}>
      <header className={css.head}>
        <div className={css.headWords}>
          <h1>{t('title')}</h1>
          <p className={css.soft}>{isClient ? t('lead') : t('leadTherapist', { name: them.name })}</p>
          <OnPaper />
        </div>
        <p data-screen-only>
          <GoWithin to={at.newImage} className={buttonLook(isClient ? 'quiet' : 'plain')}>
            {isClient ? t('note') : t('noteOwn')}
          </GoWithin>
        </p>
      </header>
      {!isClient && <Notice>{t('doNotProbe')}</Notice>}
      {!isClient && theirs.length === 0 && (
        <p className={css.soft}>{t('emptyTheirs', { name: them.name })}</p>
      )}
      {!isClient && <Group title={t('groups.theirs', { name: them.name })} of={theirs} />}
      {isClient && mine.length === 0 && (
        <section className={css.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p>{t('empty')}</p>
        </section>
      )}
      {isClient ? (
        <>
          <Group title={t('groups.feared')} of={mine.filter(({ tone }) => tone === 'feared')} />
          <Group title={t('groups.hoped')} of={mine.filter(({ tone }) => tone === 'hoped')} />
          <Group title={t('groups.theirs', { name: them.name })} of={theirs} />
        </>
      ) : (
        <Group title={t('groups.mine')} of={mine} />
      )}
    </div>
  );
};
