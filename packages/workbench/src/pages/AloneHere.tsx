/**
 * What a record is that one person keeps alone: one side of an hour. How the two begin one together, that this one then
 * stays as it was, and how it is closed (J8; docs/decisions/0054).
 */

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CalledHere } from '../access/CalledHere.tsx';
import { at, paths } from '../paths.ts';
import { useIsAlone, usePeople, useRelationship } from '../relationship.ts';
import css from '../solo/solo.module.css';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Go, GoWithin } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { NotFound } from './NotFound.tsx';

const CloseIt = ({ leave }: { leave: (words: string) => Promise<void> }) => {
  const t = useText('solo');
  const c = useText('common');
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const close = async () => {
    setAsked(false);
    try {
      await leave('');
      await navigate({ to: paths.today, replace: true });
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={css.section}>
      <h2>{t('close.title')}</h2>
      <p>
        {t('close.text')} <GoWithin to={at.take}>{t('close.take')}</GoWithin>
      </p>
      <Button look="quiet" onClick={() => setAsked(true)}>
        {t('close.do')}
      </Button>
      {hasFailed && <Notice role="alert">{t('close.failed')}</Notice>}
      <Dialog title={t('close.sure')} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p>{t('close.sureText')}</p>
        <Row>
          <Button onClick={() => void close()}>{t('close.yes')}</Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {c('cancel')}
          </Button>
        </Row>
      </Dialog>
    </section>
  );
};

export const AloneHere = () => {
  const t = useText('solo');
  const { leave } = useRelationship();
  const { them } = usePeople();
  const name = them.name;
  if (!useIsAlone()) return <NotFound />;
  return (
    <div className={css.page}>
      <h1>{t('here.title')}</h1>
      <p>{t('here.lead', { name })}</p>
      <p>{t('here.can')}</p>
      <p>{t('here.cannot', { name })}</p>
      <section className={css.section}>
        <h2>{t('here.together', { name })}</h2>
        <p>{t('here.togetherText', { name })}</p>
        <p>{t('here.stays')}</p>
        <p className={css.go}>
          <Go to={paths.today}>{t('here.today')}</Go>
          <Go to={paths.paper}>{t('ways.paper')}</Go>
        </p>
      </section>
      <CalledHere />
      {leave && <CloseIt leave={leave} />}
    </div>
  );
};
