/** Nobody is here, and nothing: the other may come in, or the one whose device it is. */
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { Title } from '../account/Title.tsx';
import { endSession, noteHanded, sweepHere } from '../device/handing.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import css from './solo.module.css';

/** Whether the relay knows that whoever gives it back is gone: told as soon as it can be reached. */
const useEnded = (isAsked: boolean): boolean => {
  const [isEnded, setEnded] = useState(true);
  const end = useCallback(() => void endSession().then(setEnded, () => setEnded(false)), []);
  useEffect(() => {
    if (!isAsked) return;
    end();
    window.addEventListener('online', end);
    return () => window.removeEventListener('online', end);
  }, [isAsked, end]);
  return isEnded;
};

export const Emptied = ({ isBack }: { isBack: boolean }) => {
  const t = useText('handover');
  const navigate = useNavigate();
  const [found, setFound] = useState<'looking' | 'empty' | 'left'>('looking');
  const sweep = useCallback(
    () =>
      void sweepHere().then(
        (isEmpty) => setFound(isEmpty ? 'empty' : 'left'),
        () => setFound('left'),
      ),
    [],
  );
  useEffect(sweep, [sweep]);
  const isEnded = useEnded(isBack);
  /** Whoever it belongs to has it again: nothing needs to be remembered. */
  const own = () => {
    noteHanded(null);
    return navigate({ to: paths.signIn });
  };
  if (found === 'looking') return <p role="status">{t('looking')}</p>;
  if (found === 'left')
    return (
      <div className={css.page}>
        <Title isNew>{t('left.title')}</Title>
        <p>{t('left.text')}</p>
        <Row>
          <Button onClick={sweep}>{t('left.again')}</Button>
        </Row>
      </div>
    );
  return (
    <div className={css.page}>
      <Title isNew>{t(isBack ? 'back.title' : 'out.title')}</Title>
      <p>{t(isBack ? 'back.text' : 'out.text')}</p>
      {!isEnded && (
        <Notice role="status">
          <p>{t('back.session')}</p>
        </Notice>
      )}
      {isBack ? (
        <Row>
          <Button onClick={() => void own()}>{t('back.signIn')}</Button>
        </Row>
      ) : (
        <>
          <p>{t('out.link')}</p>
          <Row>
            <Button onClick={() => void navigate({ to: paths.signIn })}>{t('out.signIn')}</Button>
            <Button look="plain" onClick={() => void own()}>
              {t('out.own')}
            </Button>
          </Row>
        </>
      )}
      <p className={css.soft}>{t(isBack ? 'limits' : 'out.after')}</p>
    </div>
  );
};
