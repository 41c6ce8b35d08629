/**
 * Consent, one purpose at a time, each readable in a minute (record.md, Consent).
 *
 * A decline is never written between two people: not to agree writes nothing at all, and only what was given can be
 * taken back. *Not in use* is drawn from one place, so that it cannot look different for different reasons.
 */
import { type Consent, VERSION_OF } from '@kithe/record/consent';
import type { Kind } from '@kithe/record/kinds';
import { useState } from 'react';
import { AskedOnce } from '../fear/AskedOnce.tsx';
import { at } from '../paths.ts';
import { useKind, usePeople, useRelationship, useViews } from '../relationship.ts';
import { SuggestsLink } from '../suggests/SuggestsLink.tsx';
import { isReadingOffered } from '../suggests/switched.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSaid } from '../ui/use-said.ts';
import css from './consent.module.css';

const Purpose = ({ of: { purpose, mine, isInUse, isAskedAgain } }: { of: Consent }) => {
  const t = useText('consent');
  const common = useText('common');
  const { them } = usePeople();
  const { say, receipt } = useSaid();
  const { remove } = useRelationship();
  const { suggested } = useViews().modelLog;
  const [isOpen, setOpen] = useState(false);
  const name = them.name;
  const isGiven = mine === true;
  const choose = async () => {
    setOpen(false);
    await say('between', { type: 'consent', purpose, given: !isGiven, version: VERSION_OF[purpose] });
    // What was derived goes with it, there and then; one's own words about it stay.
    if (purpose === 'reading' && isGiven) for (const { id } of suggested) await remove(id);
  };
  return (
    <article className={css.purpose}>
      <header className={css.top}>
        <h2>{t(`purposes.${purpose}.name`)}</h2>
        <p className={css.state}>{isInUse ? t('inUse') : t('notInUse')}</p>
      </header>
      <dl className={css.facts}>
        <div>
          <dt>{t('what')}</dt>
          <dd>{t(`purposes.${purpose}.what`)}</dd>
        </div>
        <div>
          <dt>{t('who')}</dt>
          <dd>{t(`purposes.${purpose}.who`, { name })}</dd>
        </div>
        <div>
          <dt>{t('without')}</dt>
          <dd>{t(`purposes.${purpose}.without`)}</dd>
        </div>
      </dl>
      <div className={css.choice}>
        <p>{isGiven ? t('mine') : t(isAskedAgain ? 'again' : 'notMine')}</p>
        <p data-screen-only>
          <Button look="quiet" onClick={() => setOpen(true)}>
            {isGiven ? t('takeBack') : t('give')}
          </Button>
        </p>
        {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      </div>
      <Dialog
        title={isGiven ? t('takeTitle') : t('giveTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>
          <strong>{t(`purposes.${purpose}.name`)}</strong>
        </p>
        <p>{isGiven ? t('takeAbout', { name }) : t(`purposes.${purpose}.absence`, { name })}</p>
        <Row>
          <Button onClick={() => void choose()}>{isGiven ? t('takeBack') : t('give')}</Button>
          <Button look="quiet" onClick={() => setOpen(false)}>
            {common('cancel')}
          </Button>
        </Row>
      </Dialog>
    </article>
  );
};

/** A reading is of a client and a therapist, and only where this installation has it. Between a supervisor and a supervisee the talk itself is supervision; between equals nobody has one. */
const isAsked = (kind: Kind, { purpose }: Consent): boolean => {
  if (purpose === 'reading') return kind === 'therapy' && isReadingOffered();
  return purpose !== 'supervision' || kind === 'therapy';
};

/** Roles differ, and so does what one may do: said where people agree to it (J63, J64). */
const WhoMay = () => {
  const t = useText('consent');
  const kind = useKind();
  const { role } = useRelationship();
  const { them } = usePeople();
  const own = {
    therapy: { client: 'may.therapyClient', therapist: 'may.therapyTherapist' },
    supervision: { client: 'may.supervisionClient', therapist: 'may.supervisionTherapist' },
    together: { client: 'may.together', therapist: 'may.together' },
  } as const;
  return (
    <section className={css.may}>
      <h2>{t('may.title')}</h2>
      {kind !== 'together' && <p className={css.soft}>{t('may.lead')}</p>}
      <ul className={css.list}>
        <li>{t('may.both')}</li>
        <li>{t('may.hurt')}</li>
        <li>{t('may.own')}</li>
        <li>{t(own[kind === 'alone' ? 'therapy' : kind][role], { name: them.name })}</li>
      </ul>
      {kind !== 'together' && <p className={css.soft}>{t('may.power')}</p>}
    </section>
  );
};

export const ConsentPage = () => {
  const t = useText('consent');
  const kind = useKind();
  const { role } = useRelationship();
  const { them } = usePeople();
  const { consent } = useViews();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <p className={css.soft}>{t('howNot')}</p>
        <OnPaper />
      </header>
      <WhoMay />
      {consent
        .filter((one) => isAsked(kind, one))
        .map((one) => (
          <Purpose key={one.purpose} of={one} />
        ))}
      <SuggestsLink />
      {kind === 'therapy' && (
        <section className={css.packets}>
          <h2>{t('packets.title')}</h2>
          <p className={css.soft}>
            {role === 'client' ? t('packets.lead') : t('packets.leadBy', { name: them.name })}
          </p>
          <p data-screen-only>
            <GoWithin to={at.packets} className={buttonLook('plain')}>
              {t('packetPage')}
            </GoWithin>
          </p>
        </section>
      )}
      {kind === 'together' && <AskedOnce />}
    </div>
  );
};
