/**
 * *I would like to come back to this* (J103; decision 0035): somebody left open whose hurt it was. To whoever reads it,
 * it is a door and not a question: it can be taken up from either side of the hurt, or left where it lies.
 */
import type { ComingBack as Coming } from '@kithe/record/coming-back';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useBase } from '../ui/Go.tsx';
import { Eyebrow, Row } from '../ui/Layout.tsx';
import { type Said, useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './board.module.css';

const One = ({ of, onBack }: { of: Coming; onBack: (of: Coming) => Promise<unknown> }) => {
  const t = useText('repair');
  const { me, them } = usePeople();
  const { hours } = useViews();
  const navigate = useNavigate();
  const base = useBase();
  const isMine = of.by === me.key;
  const hour = hours.find(({ id }) => id === of.hour);
  const takeUp = (hurt: 'me' | 'them') =>
    void navigate({ to: base + at.newDisconnection, search: { takesUp: of.id, hurt } });
  return (
    <article className={css.coming}>
      {hour && <Eyebrow>{t('inHour', { hour: hour.name })}</Eyebrow>}
      <h3>{of.title || t('back.title')}</h3>
      {of.words !== '' && <Voice member={isMine ? me : them}>{of.words}</Voice>}
      <p className={css.soft}>
        {isMine ? t('back.mine', { name: them.name }) : t('back.theirs', { name: them.name })}
      </p>
      <div data-screen-only>
        {isMine ? (
          <Button look="plain" onClick={() => void onBack(of)}>
            {t('takeBack')}
          </Button>
        ) : (
          <Row>
            <Button look="plain" onClick={() => takeUp('me')}>
              {t('back.hurtMe')}
            </Button>
            <Button look="plain" onClick={() => takeUp('them')}>
              {t('back.hurtThem', { name: them.name })}
            </Button>
          </Row>
        )}
      </div>
    </article>
  );
};

/** Says again what was taken back. */
const again = ({ title, words, hour }: Coming): Parameters<Said['say']>[1] => ({
  type: 'coming-back',
  title,
  words,
  ...(hour !== undefined && { hour }),
});

export const ComingBack = () => {
  const t = useText('repair');
  const { comingBack } = useViews();
  const { say } = useSaid();
  const titleId = useId();
  const [out, setOut] = useState<Coming | null>(null);
  const waiting = comingBack.filter(({ takenUp }) => takenUp === null);
  const takeBack = async (of: Coming) => {
    await say('between', { type: 'withdrawn', of: of.entry });
    setOut(of);
  };
  if (waiting.length === 0 && out === null) return null;
  return (
    <section className={css.group} aria-labelledby={titleId}>
      <h2 id={titleId} className={css.groupTitle}>
        {t('back.group')}
      </h2>
      <div role="status" data-screen-only>
        {out && (
          <>
            {t('back.out')}{' '}
            <Button
              look="plain"
              onClick={() => {
                setOut(null);
                void say('between', again(out));
              }}
            >
              {t('back.putBack')}
            </Button>
          </>
        )}
      </div>
      <ul className={css.slips}>
        {waiting.map((one) => (
          <li key={one.id}>
            <One of={one} onBack={takeBack} />
          </li>
        ))}
      </ul>
    </section>
  );
};
