/** On the page of what we agreed: the question can be asked again. Where nobody said no, there is nothing here to see. */
import { useEffect, useRef, useState } from 'react';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { isOpenedBy, PLACE } from './asked.ts';
import css from './fear.module.css';

export const AskedOnce = () => {
  const t = useText('safety');
  const { drafts, nowMs } = useRelationship();
  const [stand, setStand] = useState<'nothing' | 'kept' | 'forgotten'>('nothing');
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    void drafts.readText(PLACE).then((kept) => setStand(isOpenedBy(kept, nowMs()) ? 'kept' : 'nothing'));
  }, [drafts, nowMs]);
  // What was pressed is gone then.
  useEffect(() => {
    if (stand === 'forgotten') said.current?.focus();
  }, [stand]);
  if (stand === 'nothing') return null;
  const forget = async () => {
    await drafts.keepText(PLACE, '');
    setStand('forgotten');
  };
  return (
    <section className={css.section}>
      {stand === 'kept' && (
        <>
          <h2>{t('about.title')}</h2>
          <p className={css.text}>{t('about.text')}</p>
          <p>
            <Button look="quiet" onClick={() => void forget()}>
              {t('about.again')}
            </Button>
          </p>
        </>
      )}
      <p ref={said} role="status" tabIndex={-1} className={css.text}>
        {stand === 'forgotten' && t('about.done')}
      </p>
    </section>
  );
};
