/** What I tend to miss, in words, for whoever guessed and nobody else (J83; F10). No total, no share, no line that rises. */
import css from '../guessing/guessing.module.css';
import { type Tendency, tendencyOf } from '../guessing/tendency.ts';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { useSome } from '../ui/Some.tsx';
import { Voice } from '../ui/Voice.tsx';

const KINDS = ['missed', 'expected', 'found'] as const;

const Tends = ({ of: tendency }: { of: Tendency }) => {
  const t = useText('guess');
  const { them } = usePeople();
  if (tendency.kind === 'too-little')
    return (
      <section className={css.item}>
        <p>
          <strong>{t('tend.tooLittle')}</strong>
        </p>
        <p className={css.soft}>{t('tend.tooLittleMore', { name: them.name })}</p>
      </section>
    );
  const lines = KINDS.flatMap((kind) => tendency[kind].map((one) => ({ kind, ...one })));
  return (
    <section className={css.item}>
      {lines.length === 0 ? (
        <p>{t('tend.nothing')}</p>
      ) : (
        <ul className={css.lines}>
          {lines.map(({ kind, feeling, how }) => (
            <li key={`${kind} ${feeling}`}>
              <span className={css.feeling}>{feeling}</span>
              <span className={css.saying}>{t(`tend.${kind}.${how}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={css.soft}>{t('tend.caveat')}</p>
    </section>
  );
};

export const GuessesPage = () => {
  const t = useText('guess');
  const { named } = useDates();
  const { me, them } = usePeople();
  const { guesses, hours } = useViews();
  const shown = guesses.filter(({ by, isShared }) => by === me.key && isShared).toReversed();
  const { shown: some, more } = useSome(shown);
  const hourOf = new Map(hours.map((hour) => [hour.id, hour]));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('tend.title')}</h1>
        <p className={css.soft}>{t('tend.lead', { name: them.name })}</p>
      </header>
      <Tends of={tendencyOf(guesses, hours, me.key)} />
      <section className={css.section}>
        <h2>{t('tend.all')}</h2>
        {shown.length === 0 && <p className={css.soft}>{t('tend.none')}</p>}
        <ul className={css.items}>
          {some.map((guess) => {
            const hour = hourOf.get(guess.hour);
            return (
              <li key={guess.id} className={css.item}>
                <p className={css.state}>
                  <GoWithin to={at.guess(guess.hour)}>{hour ? named(hour) : t('toHour')}</GoWithin>
                </p>
                <div className={css.beside}>
                  <div>
                    <h3>{t('tend.guessed')}</h3>
                    <Voice member={me}>{guess.feeling}</Voice>
                  </div>
                  <div>
                    <h3>{t('tend.answered', { name: them.name })}</h3>
                    {guess.answer === null ? (
                      <p className={css.soft}>{t('noAnswer')}</p>
                    ) : (
                      <Voice member={them}>
                        {[t(`said.${guess.answer.said}`), guess.answer.felt].filter(Boolean).join(' · ')}
                      </Voice>
                    )}
                  </div>
                </div>
              </li>
            );
          })}
        </ul>
        {more}
      </section>
    </div>
  );
};
