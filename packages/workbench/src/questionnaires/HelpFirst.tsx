/** What stands before a result when an answer calls for it: whom to call, and then the rest, when it is wanted. */
import type { Instrument } from '@kithe/record/instruments/definition';
import { optionsOf } from '@kithe/record/instruments/definition';
import type { Answers } from '@kithe/record/instruments/scoring';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { HelpLines, useLines } from './HelpHere.tsx';
import { Quoted, useQuoted } from './Quoted.tsx';
import css from './questionnaires.module.css';

type Props = {
  instrument: Instrument;
  answers: Answers;
  /** Items whose answers call for it. */
  of: readonly string[];
  onRest: () => void;
};

export const HelpFirst = ({ instrument, answers, of, onRest }: Props) => {
  const t = useText('questionnaires');
  const quoted = useQuoted();
  const help = useLines();
  return (
    <section className={css.helpFirst} data-screen-only>
      <h2>{t('help.title')}</h2>
      {instrument.items
        .filter(({ id }) => of.includes(id))
        .map((item) => {
          const option = optionsOf(instrument, item).find(({ value }) => value === answers[item.id]);
          return (
            <div key={item.id} className={css.stackTight}>
              <p>{t('help.marked', { answer: option ? quoted(option.text) : '' })}</p>
              <blockquote className={css.quoted}>
                <Quoted of={item.text} />
              </blockquote>
            </div>
          );
        })}
      <p>{t('help.words')}</p>
      <HelpLines help={help} />
      <p className={css.soft}>{t('help.rest')}</p>
      <p>
        <Button look="quiet" onClick={onRest}>
          {t('help.show')}
        </Button>
      </p>
    </section>
  );
};
