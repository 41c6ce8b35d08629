/**
 * My guess of the other (J83): written while the hour is closed, shown or kept once it is open. Rewording makes a new
 * entry and takes the old one away, so that one that was pledged is the one that was pledged.
 */
import type { NewBody } from '@kithe/record/body';
import type { Guess } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import { newNonce } from '@kithe/record/pledge';
import { type FormEvent, useId, useState } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { AnswerSaid } from './AnswerSaid.tsx';
import css from './guessing.module.css';

const Form = v.object({ feeling: v.fallback(v.string(), ''), mattered: v.fallback(v.string(), '') });

const bodyOf = ({ hour, feeling, mattered, nonce }: Guess): NewBody<'guess'> => ({
  type: 'guess',
  hour,
  feeling,
  mattered,
  nonce,
});

/** The words of a guess, in the voice of whoever guessed. */
export const GuessWords = ({ of: guess }: { of: Guess }) => {
  const t = useText('guess');
  const { me, them } = usePeople();
  return (
    <Voice member={guess.by === me.key ? me : them}>
      <p className={css.feeling}>{guess.feeling}</p>
      {guess.mattered !== '' && (
        <p>
          <span className={css.saying}>{t('matteredSaid')}</span> {guess.mattered}
        </p>
      )}
    </Voice>
  );
};

const Writing = ({
  hour,
  replaces,
  onKept,
  say,
}: {
  hour: Hour;
  replaces: Guess | null;
  onKept: () => void;
  say: Said['say'];
}) => {
  const t = useText('guess');
  const list = useId();
  const { role, remove } = useRelationship();
  const { them } = usePeople();
  const { form, put, forget, kept } = useKept(`guess:${hour.id}`, Form);
  const feeling = form.feeling.trim();
  const name = them.name;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (feeling === '') return;
    const mattered = form.mattered.trim();
    await say('own', { type: 'guess', hour: hour.id, feeling, mattered, nonce: newNonce() });
    if (replaces !== null) await remove(replaces.id);
    forget();
    onKept();
  };
  return (
    <form className={css.form} onSubmit={save}>
      <TextField
        label={t('feeling', { name })}
        hint={t('feelingHint')}
        list={list}
        autoComplete="off"
        maxLength={60}
        value={form.feeling}
        onChange={(event) => put({ feeling: event.currentTarget.value })}
      />
      <datalist id={list}>
        {t('feelingWords', { returnObjects: true }).map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <TextArea
        voice={role}
        label={t('mattered', { name })}
        hint={t('optional')}
        maxLength={500}
        value={form.mattered}
        onChange={(event) => put({ mattered: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" look="quiet" disabledBecause={feeling === '' ? t('needsWords') : undefined}>
          {t('keep')}
        </Button>
      </div>
      <KeptLine state={kept} />
      {!hour.isOpen && <p className={css.soft}>{t('seal')}</p>}
    </form>
  );
};

type Gone = { readonly body: NewBody<'guess'>; readonly where: 'between' | 'own' };

export const MyGuess = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const c = useText('common');
  const { remove } = useRelationship();
  const { me, them } = usePeople();
  const { guesses } = useViews();
  const { say, receipt } = useSaid();
  const [isRewording, setRewording] = useState(false);
  const [asked, setAsked] = useState<'share' | 'unshare' | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const guess = guesses.find((one) => one.hour === hour.id && one.by === me.key) ?? null;
  const name = them.name;
  const takeAway = async (one: Guess) => {
    if (one.isShared) await say('between', { type: 'withdrawn', of: one.id });
    else await remove(one.id);
  };
  /** The new entry before the old one goes: whoever is interrupted has it twice and not never. */
  const move = async (one: Guess, where: 'between' | 'own') => {
    setAsked(null);
    await say(where, bodyOf(one));
    await takeAway(one);
  };
  const letGo = async (one: Guess) => {
    await takeAway(one);
    setGone({ body: bodyOf(one), where: one.isShared ? 'between' : 'own' });
  };
  return (
    <section className={css.section}>
      <h2>{t('mine')}</h2>
      {gone !== null && guess === null && (
        <Notice role="status">
          {t('gone')}{' '}
          <Button look="plain" onClick={() => void say(gone.where, gone.body).then(() => setGone(null))}>
            {t('putBack')}
          </Button>
        </Notice>
      )}
      {guess === null || isRewording ? (
        <Writing hour={hour} replaces={guess} say={say} onKept={() => setRewording(false)} />
      ) : (
        <article className={css.item}>
          <GuessWords of={guess} />
          <p className={css.state}>
            {guess.isShared ? t('shared', { name }) : t('private')}{' '}
            {hour.isOpen && t(guess.isPledged ? 'pledged' : 'worded')}
          </p>
          {guess.isShared &&
            (guess.answer ? (
              <AnswerSaid of={guess.answer} by={them} />
            ) : (
              <p className={css.soft}>{t('noAnswer')}</p>
            ))}
          <Row>
            {hour.isOpen && !guess.isShared && (
              <Button look="quiet" onClick={() => setAsked('share')}>
                {t('share', { name })}
              </Button>
            )}
            {guess.isShared && (
              <Button look="plain" onClick={() => setAsked('unshare')}>
                {t('unshare')}
              </Button>
            )}
            {!guess.isShared && (
              <>
                <Button look="plain" onClick={() => setRewording(true)}>
                  {t('change')}
                </Button>
                <Button look="plain" onClick={() => void letGo(guess)}>
                  {t('remove')}
                </Button>
              </>
            )}
          </Row>
          {!hour.isOpen && <p className={css.soft}>{t('seal')}</p>}
          <Dialog title={t('shareTitle', { name })} isOpen={asked === 'share'} onClose={() => setAsked(null)}>
            <GuessWords of={guess} />
            <p>{t('shareWhat', { name })}</p>
            <Row>
              <Button onClick={() => void move(guess, 'between')}>{t('share', { name })}</Button>
              <Button look="quiet" onClick={() => setAsked(null)}>
                {c('cancel')}
              </Button>
            </Row>
          </Dialog>
          <Dialog title={t('unshareTitle')} isOpen={asked === 'unshare'} onClose={() => setAsked(null)}>
            <p>{t('unshareWhat', { name })}</p>
            <Row>
              <Button onClick={() => void move(guess, 'own')}>{t('unshareYes')}</Button>
              <Button look="quiet" onClick={() => setAsked(null)}>
                {c('cancel')}
              </Button>
            </Row>
          </Dialog>
        </article>
      )}
      {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
    </section>
  );
};
