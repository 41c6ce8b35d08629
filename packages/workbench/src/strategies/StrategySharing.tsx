/** Who can read a strategy: answer by answer, with a preview of exactly what the other would see. */
import { STRATEGY_ANSWERS, type StrategyAnswer } from '@kithe/record/bodies/parts';
import { isCalled } from '@kithe/record/parts';
import type { Strategy, StrategyWords } from '@kithe/record/strategies';
import { useState } from 'react';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseMany } from '../ui/Field.tsx';
import { Row } from '../ui/Layout.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { StrategyWordsOf } from './StrategyWordsOf.tsx';
import css from './strategies.module.css';
import type { StrategyWriting } from './use-strategy-writing.ts';

/** The words with only these answers, and without the names of parts, which are shared on the map by themselves. */
const onlyThese = (words: StrategyWords, these: readonly StrategyAnswer[], parts: readonly string[]) => ({
  ...words,
  ...Object.fromEntries(STRATEGY_ANSWERS.map((one) => [one, these.includes(one) ? words[one] : ''])),
  parts: [...parts],
});

export const StrategySharing = ({ of, writing }: { of: Strategy; writing: StrategyWriting }) => {
  const t = useText('strategies');
  const { them } = usePeople();
  const { role, me } = useRelationship();
  const { parts } = useViews();
  const [asked, setAsked] = useState<'share' | 'unshare' | null>(null);
  const answered = STRATEGY_ANSWERS.filter((one) => of.words[one] !== '');
  const [these, setThese] = useState<readonly StrategyAnswer[]>(answered);
  // A part goes with it only where the other can read that part already.
  const known = of.words.parts.filter((name) =>
    parts.some((part) => part.by === me && part.shared !== null && isCalled(part, name)),
  );
  const words = onlyThese(of.words, these, known);
  const close = () => setAsked(null);
  return (
    <section className={css.stack} data-screen-only>
      <h2>{t('who')}</h2>
      <p>{of.shared ? t('isShared') : t('isPrivate')}.</p>
      <Row>
        <WithOther>
          <Button look="quiet" onClick={() => setAsked('share')}>
            {of.shared ? t('shareAgain', { name: them.name }) : t('share', { name: them.name })}
          </Button>
        </WithOther>
        {of.shared && (
          <Button look="plain" onClick={() => setAsked('unshare')}>
            {t('unshare')}
          </Button>
        )}
      </Row>
      <ShareDialog
        title={t('shareTitle', { name: them.name })}
        isOpen={asked === 'share'}
        onClose={close}
        yes={t('shareYes', { name: them.name })}
        onYes={() => writing.share(of, words)}
      >
        {answered.length > 0 && (
          <ChooseMany
            legend={t('sharePick')}
            choices={answered.map((value) => ({ value, label: t(`answers.${value}`) }))}
            values={these}
            onChange={setThese}
          />
        )}
        <p>{t('shareWhat', { name: them.name })}</p>
        <div className={css.preview} data-voice={role}>
          <p>
            <strong>{words.name || t('unnamed')}</strong>
          </p>
          <StrategyWordsOf of={words} role={role} />
          {known.length > 0 && <p className={css.soft}>{known.join(' · ')}</p>}
        </div>
        <p className={css.soft}>{t('shareHow')}</p>
      </ShareDialog>
      <ShareDialog
        title={t('unshareTitle')}
        isOpen={asked === 'unshare'}
        onClose={close}
        yes={t('unshareYes')}
        onYes={() => writing.unshare(of)}
      >
        <p>{t('unshareAbout', { name: them.name })}</p>
      </ShareDialog>
    </section>
  );
};
