/**
 * The scene: what Mira brings, shows in its place, or keeps in; what is inside; and the answers one can give.
 * The answers stay where they are from moment to moment, so that a thumb and the focus stay too.
 */
import { ANSWERS } from '@kithe/model/answers';
import { type ReactNode, use, useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Crack } from '../ui/Crack.tsx';
import kit from '../ui/kit.module.css';
import { Eyebrow, Sheet } from '../ui/Layout.tsx';
import { Seam } from '../ui/Seam.tsx';
import { hurtBy } from './findings.ts';
import { Glyph } from './Glyph.tsx';
import type { Move } from './moves.ts';
import css from './play.module.css';
import type { Scene, SceneMoment } from './scene.ts';
import { Acted } from './use-chapter.ts';

/** Which of several ways to say it: what she said before of this kind, she says otherwise now. */
const wayToSay = ({ act, part, aboutRupture }: SceneMoment): string =>
  act === 'bring' ? (aboutRupture ? 'hurt by you' : part) : act;
const turnOf = (lines: readonly string[], moment: SceneMoment, before: readonly SceneMoment[]): string => {
  const kind = wayToSay(moment);
  return lines[before.filter((one) => wayToSay(one) === kind).length % lines.length] ?? '';
};

type Told = { moment: SceneMoment; before: readonly SceneMoment[] };

/** What can be seen of a moment, and what is inside; and is it spoken? */
const useTelling = () => {
  const t = useText('play');
  return ({ moment, before }: Told) => {
    const { act, part, aboutRupture } = moment;
    const by = hurtBy(before);
    const inside = t(`scene.inside.${act}`, {
      part: aboutRupture ? t(`scene.atYou.${by}`) : t(`scene.parts.${part}`),
    });
    const lines =
      act === 'bring'
        ? aboutRupture
          ? t(`scene.hurtByYou.${by}`, { returnObjects: true })
          : t(`scene.brings.${part}`, { returnObjects: true })
        : act === 'mask'
          ? t('scene.masks', { returnObjects: true })
          : act === 'withhold'
            ? t('scene.keeps', { returnObjects: true })
            : t('scene.unnoticed', { returnObjects: true });
    return { seen: turnOf(lines, moment, before), inside, isSpoken: act === 'bring' || act === 'mask' };
  };
};

/** Mira's words in her voice; what she only does is told in ours. */
const Seen = (told: Told) => {
  const { seen, isSpoken } = useTelling()(told);
  return isSpoken ? <q className={css.words}>{seen}</q> : <span className={css.deed}>{seen}</span>;
};

const Inside = (told: Told) => {
  const { inside } = useTelling()(told);
  return (
    <p className={css.inside}>
      <Glyph act={told.moment.act} />
      {inside}
    </p>
  );
};

const Left = ({ moment: { left, index } }: { moment: SceneMoment }) => {
  const t = useText('play');
  if (left === 'nothing') return null;
  return (
    <p className={css.left}>
      <span className={css.symbol}>
        {left === 'mended' ? <Seam seed={`${index}`} isShort /> : <Crack seed={`${index}`} isShort />}
      </span>
      {t(`scene.left.${left}`)}
    </p>
  );
};

/** What came of the answer before: said where the next moment is looked at, so that an answer is seen to arrive. */
const Before = ({ moment }: { moment: SceneMoment }) => {
  const t = useText('play');
  if (!moment.answer) return null;
  const to = moment.act === 'mask' ? t('scene.reacts.mask') : t(`scene.reacts.${moment.answer}`);
  return (
    <div className={css.before}>
      <p>
        <span className={css.answered}>{t(`scene.answered.${moment.answer}`)}</span>{' '}
        <span className={css.deed}>{to}</span>
      </p>
      <Left moment={moment} />
    </div>
  );
};

/** Open beside the scene while it goes on; once it is over, there for whoever wants to read it again. */
const Past = ({ past, isOver }: { past: readonly SceneMoment[]; isOver: boolean }) => {
  const t = useText('play');
  return (
    <details key={`${isOver}`} className={css.past} open={!isOver}>
      <summary className={css.pastTitle}>{t('scene.past')}</summary>
      {past.length === 0 && <p className={css.soft}>{t('scene.none')}</p>}
      <ol className={css.pastList} reversed>
        {[...past].reverse().map((moment) => (
          <li key={moment.index}>
            <p>
              <Seen moment={moment} before={past.slice(0, moment.index)} />
            </p>
            <Inside moment={moment} before={past.slice(0, moment.index)} />
            {moment.answer && <p className={css.answered}>{t(`scene.answered.${moment.answer}`)}</p>}
            <Left moment={moment} />
          </li>
        ))}
      </ol>
    </details>
  );
};

type Props = { scene: Scene; of: number; onMove: (move: Move) => void; reveal: ReactNode };

/** The scene while it goes on; once it is over, `reveal` stands where the answers stood. */
export const Talk = ({ scene: { past, now }, of, onMove, reveal }: Props) => {
  const t = useText('play');
  const isSpoken = now?.act === 'bring' || now?.act === 'mask';
  const choices: readonly Move[] = isSpoken ? ANSWERS : ['go on'];
  const stage = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const acted = use(Acted);
  const at = now?.index;
  const last = past.at(-1);
  // The button that was pressed may be gone with its moment: the focus goes to the first there is. What is said now comes
  // into sight where a small screen had left it above.
  useEffect(() => {
    if (at !== undefined && acted.current) told.current?.scrollIntoView({ block: 'nearest' });
    if (at !== undefined && acted.current && document.activeElement === document.body)
      stage.current?.querySelector('button')?.focus();
  }, [at, acted]);
  return (
    <div className={css.talk} data-over={!now || undefined}>
      <div ref={stage} className={css.stage}>
        {now ? (
          <Sheet label={t('scene.label')}>
            <div className={css.now}>
              <Eyebrow>{t('scene.moment', { n: now.index + 1, of })}</Eyebrow>
              <div ref={told} className={css.moment} role="status">
                {last && <Before moment={last} />}
                <p className={`${kit.who} ${kit.whoClient}`}>{t('scene.mira')}</p>
                <p className={css.seen}>
                  <Seen moment={now} before={past} />
                </p>
                <Inside moment={now} before={past} />
              </div>
              <fieldset className={css.answers}>
                <legend className={css.legend}>
                  {now.act === 'mask'
                    ? t('scene.answerMask')
                    : isSpoken
                      ? t('scene.answer')
                      : t('scene.nothing')}
                </legend>
                {choices.map((move, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a button stays in its place, whatever it says
                  <Button key={i} look="quiet" onClick={() => onMove(move)}>
                    {move === 'go on' ? t('scene.goOn') : t(`scene.answers.${move}`)}
                  </Button>
                ))}
              </fieldset>
            </div>
          </Sheet>
        ) : (
          reveal
        )}
      </div>
      <Past past={past} isOver={!now} />
    </div>
  );
};
