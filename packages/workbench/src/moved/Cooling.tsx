/**
 * One true thing that cools, and then waits. It is shared by a person's press, after one more look, and by nothing
 * else (J68, J70); what stands in the way is said on the button.
 */
import { hindrances, shareTrueThing, type TrueThingDraft } from '@kithe/record/empathy';
import { useState } from 'react';
import { usePeople, useRelationship } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import type { Said } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './moved.module.css';

type Props = Pick<Said, 'say'> & {
  of: TrueThingDraft;
  nowMs: number;
  onChange: (draft: TrueThingDraft) => void;
  onShared: () => void;
  onLetGo: () => void;
  /** Why its words cannot be taken up again just now. */
  notNow: string | undefined;
};

export const Cooling = ({ of: draft, nowMs, say, onChange, onShared, onLetGo, notNow }: Props) => {
  const t = useText('empathy');
  const common = useText('common');
  const { nowMs: clock } = useRelationship();
  const { me, them } = usePeople();
  const { moment } = useDates();
  const [isAsked, setAsked] = useState(false);
  const [first] = hindrances(draft.body, nowMs, draft.shared);
  const isCooling = nowMs < draft.body.coolUntilMs;
  const share = async () => {
    setAsked(false);
    await say('between', shareTrueThing(draft, clock()));
    onShared();
  };
  return (
    <article className={css.cooling}>
      <h3 className={css.small}>{isCooling ? t('thing.coolingTitle') : t('thing.readyTitle')}</h3>
      <Voice member={me}>{draft.body.words}</Voice>
      <p className={css.soft}>
        {isCooling
          ? t('thing.until', { moment: moment(draft.body.coolUntilMs) })
          : t('thing.ready', { name: them.name })}
      </p>
      <div data-screen-only>
        <Row>
          <Button
            onClick={() => setAsked(true)}
            disabledBecause={first === undefined ? undefined : t(`thing.because.${first}`)}
          >
            {t('thing.share', { name: them.name })}
          </Button>
          <Button look="quiet" disabledBecause={notNow} onClick={() => onChange(draft)}>
            {t('thing.change')}
          </Button>
          <Button look="plain" onClick={onLetGo}>
            {t('thing.away')}
          </Button>
        </Row>
      </div>
      <p className={css.soft}>{t('thing.changeHint')}</p>
      <Dialog
        title={t('thing.shareTitle', { name: them.name })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
      >
        <blockquote className={css.quote}>
          <Voice member={me}>{draft.body.words}</Voice>
        </blockquote>
        <p>{t('thing.shareAbout', { name: them.name })}</p>
        <Row>
          <Button onClick={() => void share()}>{t('thing.share', { name: them.name })}</Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {common('cancel')}
          </Button>
        </Row>
      </Dialog>
    </article>
  );
};
