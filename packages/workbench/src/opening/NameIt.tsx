/**
 * Naming a disconnection from the moment in which somebody was alone (J15, J17, J19). The hurt is that of whoever
 * told the moment, whoever names it: only they can say later that it was heard, and that it landed.
 */
import { FAILURES, type Failure } from '@kithe/record/body';
import type { OpenCard } from '@kithe/record/hours';
import { useState } from 'react';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextField } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Watching } from '../ui/Watching.tsx';
import { Area } from '../writing/Area.tsx';
import { Kept } from '../writing/Kept.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { AskButton } from './AskButton.tsx';
import opening from './opening.module.css';
import type { Done } from './say.ts';
import { titleFrom } from './title-from.ts';

/** As much as the words of a disconnection hold (`body.ts`). */
const LONGEST = 4_000;

type Props = { card: OpenCard; onDone: (done: Done) => void; onFailed: () => void };

const Form = ({ card, onDone, onFailed, close }: Props & { close: () => void }) => {
  const t = useText('open');
  const { write, nowMs } = useRelationship();
  const { me, them } = usePeople();
  const isMine = card.author === me.key;
  const [title, setTitle] = useState(() => titleFrom(card.card.words));
  const [failure, setFailure] = useState<Failure>();
  const [wasSaid, setWasSaid] = useState(false);
  const reason =
    title.trim() === '' ? t('name.needsTitle') : failure === undefined ? t('name.needsKind') : undefined;
  return (
    <Kept place={`hour/${card.hour}/name/${card.ref}`}>
      {({ text, setText, state }) => {
        const name = async () => {
          if (failure === undefined) return;
          const now = new Date(nowMs()).toISOString();
          try {
            const disconnection = await write('between', {
              type: 'disconnection',
              hour: card.hour,
              title: title.trim(),
              words: text.trim(),
              failure,
              hurt: card.author,
              cards: [card.ref],
              at: now,
            });
            if (wasSaid)
              await write('between', {
                type: 'step',
                disconnection,
                step: 'named',
                hour: card.hour,
                words: '',
                at: now,
              });
            setText('');
            close();
            onDone({ words: t('done.named'), card: card.ref });
          } catch {
            close();
            onFailed();
          }
        };
        return (
          <>
            <p className={opening.hint}>
              {isMine ? t('name.leadMine') : t('name.lead', { name: them.name })}
            </p>
            <TextField
              label={t('name.call')}
              value={title}
              maxLength={120}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <ChooseOne
              legend={t('name.kind')}
              choices={FAILURES.map((kind) => ({ value: kind, label: t(`name.kinds.${kind}`) }))}
              value={failure}
              onChange={setFailure}
            />
            <Area label={t('name.words')} role={me.role} value={text} onChange={setText} isSmall />
            {text !== '' && <KeptLine state={state} />}
            <label className={opening.tick}>
              <input
                type="checkbox"
                checked={wasSaid}
                onChange={(event) => setWasSaid(event.currentTarget.checked)}
              />
              {t('name.said')}
            </label>
            <div className={opening.twoWays}>
              <Button
                look="quiet"
                disabledBecause={text.length > LONGEST ? t('tooLong') : reason}
                onClick={() => void name()}
              >
                {t('name.do')}
              </Button>
              <Button look="quiet" onClick={close}>
                {t('rest')}
              </Button>
            </div>
            <Watching />
          </>
        );
      }}
    </Kept>
  );
};

/** What has been named of this card already, or the way to name it. */
export const NameIt = (props: Props) => {
  const t = useText('open');
  const { repair } = useViews();
  const named = repair.filter(({ cards }) => cards.includes(props.card.ref));
  if (named.length > 0)
    return (
      <p className={opening.named}>
        {t('name.already')}{' '}
        {named.map(({ id, title }) => (
          <GoWithin key={id} to={at.disconnection(id)}>
            {title}
          </GoWithin>
        ))}
      </p>
    );
  return (
    <AskButton label={t('name.it')} title={t('name.title')} look="quiet">
      {(close) => <Form {...props} close={close} />}
    </AskButton>
  );
};
