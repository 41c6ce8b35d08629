/**
 * A quiet page (J99–J108; F9): something I did leads to making amends, something I am to being met, and some words are
 * written to be let go. No numbers, no red, nothing to complete; its owner's alone, whoever they are.
 */
import type { EntryId } from '@kithe/record/ids';
import { at } from '../paths.ts';
import { Cover, type Manner, useManner } from '../quiet/manner.tsx';
import css from '../quiet/quiet.module.css';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Watching } from '../ui/Watching.tsx';

const WAYS = [
  { to: at.quietOne('did'), word: 'did' },
  { to: at.quietOne('am'), word: 'am' },
  { to: at.quietOne('let-go'), word: 'letGo' },
] as const;

type Line = { readonly id: EntryId; readonly words: string; readonly more?: string };

const List = ({ title, lines, manner }: { title: string; lines: readonly Line[]; manner: Manner }) =>
  lines.length === 0 ? null : (
    <section className={css.stack}>
      <h2>{title}</h2>
      <Cover manner={manner} what={title}>
        <ul className={css.list}>
          {lines.map(({ id, words, more }) => (
            <li key={id}>
              <GoWithin to={at.quietOne(id)}>{words}</GoWithin>
              {more && <p className={css.soft}>{more}</p>}
            </li>
          ))}
        </ul>
      </Cover>
    </section>
  );

/** How a longer text begins. */
const beginning = (text: string): string => {
  const letters = [...text];
  return letters.length > 90 ? `${letters.slice(0, 89).join('').trimEnd()}…` : text;
};

export const QuietPage = () => {
  const t = useText('quiet');
  const { them } = usePeople();
  const { amends, carried } = useViews();
  const manner = useManner();
  const did = amends.map(({ id, happened, hurt, could, isDone }) => ({
    id,
    words: beginning(happened || hurt || could) || t('did.heading'),
    ...(isDone && { more: t('done') }),
  }));
  const am = carried.map(({ id, name, understood }) => {
    const last = understood.at(-1);
    return {
      id,
      words: beginning(name) || t('am.unnamed'),
      ...(last && { more: `${t('questions.understood')} ${t(`understood.${last.answer}`)}.` }),
    };
  });
  return (
    <div className={css.page}>
      <header className={css.stack}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t('lead')}</p>
        <p className={css.soft}>{t('hidden', { name: them.name })}</p>
      </header>
      <section className={css.stack}>
        <h2>{t('sortTitle')}</h2>
        <ul className={css.ways}>
          {WAYS.map(({ to, word }) => (
            <li key={word} className={css.way}>
              <h3>{t(`${word}Title`)}</h3>
              <p>{t(`${word}Lead`)}</p>
              <p>
                <GoWithin to={to} className={css.go}>
                  {t(`${word}Do`)}
                </GoWithin>
              </p>
            </li>
          ))}
        </ul>
        <p className={css.soft}>{t('unsure')}</p>
      </section>
      <List title={t('carriedTitle')} lines={am} manner={manner} />
      <List title={t('amendsTitle')} lines={did} manner={manner} />
      {am.length + did.length === 0 && <p className={css.soft}>{t('none')}</p>}
      <section className={css.stack} data-screen-only>
        <h2>{t('coverTitle')}</h2>
        <label className={css.switch}>
          <input
            type="checkbox"
            checked={manner.isCovered === true}
            onChange={(event) => manner.setCovered(event.currentTarget.checked)}
          />
          {t('cover')}
        </label>
      </section>
      <Watching />
    </div>
  );
};
