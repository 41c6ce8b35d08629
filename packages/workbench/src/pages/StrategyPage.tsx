/** One strategy: what it protected, what it costs, what it is tied to; set down, picked up, worded anew (J37, J38, J109). */
import { isCalled } from '@kithe/record/parts';
import type { Strategy } from '@kithe/record/strategies';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useMemo, useState } from 'react';
import { Sentence } from '../images/Sentence.tsx';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { NewStrategy } from '../strategies/NewStrategy.tsx';
import { Steps } from '../strategies/Steps.tsx';
import { isWithoutWords, StrategyFields, strategyForm, trimmed } from '../strategies/StrategyFields.tsx';
import { StrategySharing } from '../strategies/StrategySharing.tsx';
import { StrategyWordsOf } from '../strategies/StrategyWordsOf.tsx';
import css from '../strategies/strategies.module.css';
import { type StrategyWriting, useStrategyWriting } from '../strategies/use-strategy-writing.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useKept } from '../ui/use-kept.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';

/** Parts by name, and the images that speak of one of them. */
const Tied = ({ of: { by, words } }: { of: Strategy }) => {
  const t = useText('strategies');
  const { parts, ledger } = useViews();
  const named = words.parts.map((name) => ({
    name,
    part: parts.find((part) => part.by === by && isCalled(part, name)),
  }));
  const images = ledger.filter(
    (image) =>
      image.by === by && named.some(({ name, part }) => isCalled(part ?? { name, was: [] }, image.part)),
  );
  if (named.length === 0) return null;
  return (
    <section className={css.stack}>
      <h2>{t('tiedTitle')}</h2>
      <ul className={css.tied}>
        {named.map(({ name, part }) => (
          <li key={name}>
            {t('tiedPart')}: {part ? <GoWithin to={at.part(part.id)}>{name}</GoWithin> : name}
          </li>
        ))}
        {images.map((image) => (
          <li key={image.id}>
            {t('tiedImage')}:{' '}
            <GoWithin to={at.image(image.id)}>
              <Sentence of={image} />
            </GoWithin>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Revise = ({ of, writing }: { of: Strategy; writing: StrategyWriting }) => {
  const t = useText('strategies');
  const { them } = usePeople();
  const schema = useMemo(() => strategyForm(of.words), [of.words]);
  const { form, put, forget, kept } = useKept(`strategy:${of.id}:words`, schema);
  const isSame = JSON.stringify(trimmed(form)) === JSON.stringify(trimmed(of.words));
  const why = isWithoutWords(form) ? t('needs') : isSame ? t('reviseSame') : undefined;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (why !== undefined) return;
    const disclosure = event.currentTarget.closest('details');
    await writing.revise(of, trimmed(form));
    forget();
    if (disclosure) disclosure.open = false;
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('revise')}</summary>
      <form className={css.stack} onSubmit={save}>
        <StrategyFields form={form} put={put} />
        {of.shared && <p className={css.soft}>{t('reviseShared', { name: them.name })}</p>}
        <p>
          <Button type="submit" look="quiet" disabledBecause={why}>
            {t('reviseSave')}
          </Button>
        </p>
        {!isSame && <KeptLine state={kept} />}
      </form>
    </details>
  );
};

const One = ({ of, onAway }: { of: Strategy; onAway: (back: () => Promise<unknown>) => void }) => {
  const t = useText('strategies');
  const { me, them } = usePeople();
  const { role } = useRelationship();
  const writing = useStrategyWriting();
  const isMine = of.by === me.key;
  const owner = isMine ? me : them;
  return (
    <article className={css.page}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.strategies}>{t('goAll')}</GoWithin> ·{' '}
          {!isMine ? t('theirsShared', { name: them.name }) : of.shared ? t('isShared') : t('isPrivate')}
        </Eyebrow>
        <h1 data-voice={owner.role}>{of.words.name || t('unnamed')}</h1>
        {!isMine && role === 'therapist' && <Notice>{t('doNotProbe')}</Notice>}
      </header>
      <StrategyWordsOf of={of.words} role={owner.role} />
      <Tied of={of} />
      {isMine && (
        <>
          <Steps of={of} />
          <Revise key={of.versions.at(-1) ?? of.id} of={of} writing={writing} />
          <StrategySharing of={of} writing={writing} />
          <p data-screen-only>
            <Button look="plain" onClick={async () => onAway(await writing.takeAway(of))}>
              {t('remove')}
            </Button>
          </p>
          {writing.receipt !== 'nothing' && <ReceiptLine state={writing.receipt} />}
          <Watching />
        </>
      )}
    </article>
  );
};

const Gone = ({ back }: { back: (() => Promise<unknown>) | null }) => {
  const t = useText('strategies');
  const [isBack, setIsBack] = useState(false);
  return (
    <div className={css.page}>
      <h1>{t('goAll')}</h1>
      <p role="status">
        {back === null ? t('gone') : isBack ? '' : t('removed')}{' '}
        {back && !isBack && (
          <Button
            look="plain"
            onClick={() => {
              setIsBack(true);
              void back();
            }}
          >
            {t('putBack')}
          </Button>
        )}
      </p>
      <p>
        <GoWithin to={at.strategies}>{t('goAll')}</GoWithin>
      </p>
    </div>
  );
};

export const StrategyPage = () => {
  const { strategy: id } = useParams({ strict: false }) as { strategy?: string }; // by the route's own path
  const { strategies } = useViews();
  const [back, setBack] = useState<(() => Promise<unknown>) | null>(null);
  if (id === 'new') return <NewStrategy />;
  const strategy = strategies.find((one) => one.id === id);
  if (strategy && !back) return <One key={strategy.id} of={strategy} onAway={(way) => setBack(() => way)} />;
  return <Gone back={back} />;
};
