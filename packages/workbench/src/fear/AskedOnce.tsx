/** On the page of what we agreed: the question can be asked again. Where nobody said no, there is nothing here to see. */
import { useEffect, useState } from 'react';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { isOpenedBy, PLACE } from './asked.ts';
import css from './fear.module.css';

export const AskedOnce = () => {
  const t = useText('safety');
  const { drafts, nowMs } = useRelationship();
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void drafts.readText(PLACE).then((kept) => setKept(isOpenedBy(kept, nowMs())));
  }, [drafts, nowMs]);
  if (!isKept) return null;
  const forget = async () => {
    await drafts.keepText(PLACE, '');
    setKept(false);
  };
  return (
    <section className={css.section}>
      <h2>{t('about.title')}</h2>
      <p className={css.text}>{t('about.text')}</p>
      <p>
        <Button look="quiet" onClick={() => void forget()}>
          {t('about.again')}
        </Button>
      </p>
    </section>
  );
};
