/**
 * Consent, one purpose at a time, each readable in a minute (record.md, Consent).
 *
 * A decline is never written between two people: not to agree writes nothing at all, and only what was given can be
 * taken back. *Not in use* is drawn from one place, so that it cannot look different for different reasons.
 */
import { type Consent, VERSION_OF } from '@kithe/record/consent';
import { useState } from 'react';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSaid } from '../ui/use-said.ts';
import css from './consent.module.css';

const Purpose = ({ of: { purpose, mine, isInUse } }: { of: Consent }) => {
  const t = useText('consent');
  const common = useText('common');
  const { them } = usePeople();
  const { say, receipt } = useSaid();
  const [isAsked, setAsked] = useState(false);
  const name = them.name;
  const isGiven = mine === true;
  const choose = async () => {
    setAsked(false);
    await say('between', { type: 'consent', purpose, given: !isGiven, version: VERSION_OF[purpose] });
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
        <p>{isGiven ? t('mine') : t('notMine')}</p>
        <p data-screen-only>
          <Button look="quiet" onClick={() => setAsked(true)}>
            {isGiven ? t('takeBack') : t('give')}
          </Button>
        </p>
        {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      </div>
      <Dialog
        title={isGiven ? t('takeTitle') : t('giveTitle')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
      >
        <p>
          <strong>{t(`purposes.${purpose}.name`)}</strong>
        </p>
        <p>{isGiven ? t('takeAbout', { name }) : t(`purposes.${purpose}.absence`, { name })}</p>
        <Row>
          <Button onClick={() => void choose()}>{isGiven ? t('takeBack') : t('give')}</Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {common('cancel')}
          </Button>
        </Row>
      </Dialog>
    </article>
  );
};

export const ConsentPage = () => {
  const t = useText('consent');
  const { consent } = useViews();
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <p className={css.soft}>{t('howNot')}</p>
      </header>
      {consent.map((one) => (
        <Purpose key={one.purpose} of={one} />
      ))}
    </div>
  );
};
