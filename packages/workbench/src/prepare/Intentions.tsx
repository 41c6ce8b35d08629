/**
 * What I said I would do (J73, J80): noted for myself, or told to the other, who can then hold me to it. I alone say what
 * became of it, and *I did not, and I say so* is as good an answer as *I did it*.
 */
import type { IntentionState } from '@kithe/record/bodies/intentions';
import type { NewBody } from '@kithe/record/body';
import type { Intention } from '@kithe/record/intentions';
import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSome } from '../ui/Some.tsx';
import { Tick } from '../ui/Tick.tsx';
import { useKept } from '../ui/use-kept.ts';
import { type Said, useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './prepare.module.css';

const Form = v.object({ words: v.fallback(v.string(), ''), isShared: v.fallback(v.boolean(), false) });

const bodyOf = ({ words, hour, at }: Intention, state: IntentionState): NewBody<'intention'> => ({
  type: 'intention',
  words,
  state,
  ...(hour !== undefined && { hour }),
  ...(at !== undefined && { at }),
});

const Note = ({ say }: { say: Said['say'] }) => {
  const t = useText('prepare');
  const { role } = useRelationship();
  const { them } = usePeople();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept('intention:new', Form);
  const words = form.words.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (words === '') return;
    const hour = hours.at(-1)?.id;
    await say(form.isShared ? 'between' : 'own', {
      type: 'intention',
      words,
      state: 'open',
      ...(hour !== undefined && { hour }),
    });
    forget();
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('will.add')}</summary>
      <form className={css.form} onSubmit={save}>
        <TextArea
          voice={role}
          label={t('will.words')}
          hint={t('will.hint')}
          maxLength={500}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <WithOther>
          <Tick isOn={form.isShared} onChange={(isShared) => put({ isShared })} isLong>
            {t('will.shared', { name: them.name })} <span className={css.soft}>{t('will.sharedHint')}</span>
          </Tick>
        </WithOther>
        <div>
          <Button
            type="submit"
            look="quiet"
            disabledBecause={words === '' ? t('will.needsWords') : undefined}
          >
            {t('will.keep')}
          </Button>
        </div>
        <KeptLine state={kept} />
        <Watching />
      </form>
    </details>
  );
};

const Item = ({ of: one, say, onGone }: { of: Intention; say: Said['say']; onGone: () => void }) => {
  const t = useText('prepare');
  const { remove } = useRelationship();
  const { me, them } = usePeople();
  const takeAway = async () => {
    if (one.isShared) await say('between', { type: 'withdrawn', of: one.id });
    else await remove(one.id);
  };
  const become = async (state: IntentionState) => {
    if (one.isShared) await say('between', { ...bodyOf(one, state), supersedes: one.id });
    else {
      await say('own', bodyOf(one, state));
      await remove(one.id);
    }
  };
  return (
    <li className={css.item}>
      <Voice member={me}>{one.words}</Voice>
      <p className={css.soft}>
        {t(`will.states.${one.state}`)} ·{' '}
        {one.isShared ? t('will.both', { name: them.name }) : t('will.only')}
      </p>
      <div data-screen-only>
        <Row>
          {one.state === 'open' ? (
            <>
              <Button look="quiet" onClick={() => void become('kept')}>
                {t('will.kept')}
              </Button>
              <Button look="quiet" onClick={() => void become('let-go')}>
                {t('will.letGo')}
              </Button>
            </>
          ) : (
            <Button look="plain" onClick={() => void become('open')}>
              {t('will.reopen')}
            </Button>
          )}
          <Button look="plain" onClick={() => void takeAway().then(onGone)}>
            {t('will.remove')}
          </Button>
        </Row>
      </div>
    </li>
  );
};

export const Intentions = () => {
  const t = useText('prepare');
  const { me } = usePeople();
  const { intentions } = useViews();
  const { say, receipt } = useSaid();
  const [gone, setGone] = useState<Intention | null>(null);
  const mine = intentions.filter(({ by }) => by === me.key).toReversed();
  const open = mine.filter(({ state }) => state === 'open');
  const { shown: earlier, more } = useSome(mine.filter(({ state }) => state !== 'open'));
  return (
    <section className={css.section}>
      <h2>{t('will.title')}</h2>
      {mine.length === 0 && <p className={css.soft}>{t('will.none')}</p>}
      {gone && (
        <Notice role="status">
          {t('will.gone')}{' '}
          <Button
            look="plain"
            onClick={() =>
              void say(gone.isShared ? 'between' : 'own', bodyOf(gone, gone.state)).then(() => setGone(null))
            }
          >
            {t('will.putBack')}
          </Button>
        </Notice>
      )}
      <ul className={css.list}>
        {open.map((one) => (
          <Item key={one.id} of={one} say={say} onGone={() => setGone(one)} />
        ))}
      </ul>
      <Note say={say} />
      {receipt === 'waiting' && <ReceiptLine state={receipt} />}
      {earlier.length > 0 && (
        <details className={css.more}>
          <summary>{t('will.done')}</summary>
          <ul className={css.list}>
            {earlier.map((one) => (
              <Item key={one.id} of={one} say={say} onGone={() => setGone(one)} />
            ))}
          </ul>
          {more}
        </details>
      )}
    </section>
  );
};
