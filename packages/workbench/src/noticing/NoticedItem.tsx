/** One thing that was noticed: what is told of it, and the ways on from here, none of which presses. */

import type { Telling } from '@kithe/record/bodies/noticing';
import { FAILURES, type Failure } from '@kithe/record/body';
import type { Noticed } from '@kithe/record/noticing';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { useBase } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import type { Said } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './noticing.module.css';
import { TellField } from './TellField.tsx';
import { useTelling } from './use-telling.ts';

type Props = { of: Noticed; say: Said['say']; onGone: (thing: Noticed) => void };

export const NoticedItem = ({ of: thing, say, onGone }: Props) => {
  const t = useText('noticed');
  const r = useText('repair');
  const c = useText('common');
  const { me, them } = usePeople();
  const { hours } = useViews();
  const base = useBase();
  const navigate = useNavigate();
  const { setDown, takeAway } = useTelling(say);
  const [asked, setAsked] = useState<'tell' | 'board' | null>(null);
  const [tell, setTell] = useState<Telling>(thing.tell);
  const [failure, setFailure] = useState<Failure>();
  const hour = hours.find(({ id }) => id === thing.hour);
  const name = them.name;
  const close = () => setAsked(null);
  const learns = thing.tell === 'weather' && !thing.isPending ? ('weatherGone' as const) : thing.tell;
  const failures: readonly Failure[] = FAILURES;

  const toBoard = async () => {
    close();
    const id = await say('between', {
      type: 'disconnection',
      title: thing.topic,
      words: thing.words,
      failure: failure ?? 'own-words',
      hurt: me.key,
      ...(hour && { hour: hour.id }),
    });
    await takeAway(thing);
    await navigate({ to: base + at.disconnection(id) });
  };
  return (
    <article className={css.item}>
      <Voice member={me}>
        <h2 className={css.topic}>{thing.topic}</h2>
        {thing.words !== '' && <p>{thing.words}</p>}
      </Voice>
      {hour && <p className={css.state}>{hour.name}</p>}
      <p className={css.soft}>{t(`learns.${learns}`, { name, topic: thing.topic })}</p>
      <Row>
        <Button
          look="quiet"
          onClick={() => {
            setTell(thing.tell);
            setAsked('tell');
          }}
        >
          {t('change', { name })}
        </Button>
        <Button look="plain" onClick={() => setAsked('board')}>
          {t('toBoard')}
        </Button>
        <Button look="plain" onClick={() => void takeAway(thing).then(() => onGone(thing))}>
          {t('remove')}
        </Button>
      </Row>
      <Dialog title={t('change', { name })} isOpen={asked === 'tell'} onClose={close}>
        <TellField value={tell} onChange={setTell} topic={thing.topic} words={thing.words} />
        {thing.told !== null && <p className={css.soft}>{t('seenIsSeen')}</p>}
        <Row>
          <Button
            onClick={() => {
              close();
              void setDown(thing, tell, thing);
            }}
          >
            {t('changeYes')}
          </Button>
          <Button look="quiet" onClick={close}>
            {c('cancel')}
          </Button>
        </Row>
      </Dialog>
      <Dialog title={t('toBoardTitle')} isOpen={asked === 'board'} onClose={close}>
        <div className={css.preview}>
          <Voice member={me}>
            <p className={css.topic}>{thing.topic}</p>
            {thing.words !== '' && <p>{thing.words}</p>}
          </Voice>
        </div>
        <p>{t('toBoardWhat', { name })}</p>
        <ChooseOne
          legend={t('kind')}
          choices={failures.map((value) => ({ value, label: r(`new.kindHurtMe.${value}`, { name }) }))}
          value={failure}
          onChange={setFailure}
        />
        <Row>
          <Button onClick={() => void toBoard()}>{t('toBoardYes')}</Button>
          <Button look="quiet" onClick={close}>
            {c('cancel')}
          </Button>
        </Row>
      </Dialog>
    </article>
  );
};
