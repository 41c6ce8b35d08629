/** What was marked, question by question, in the words of the questionnaire; for the screen and for paper. */
import { type Instrument, optionsOf } from '@kithe/record/instruments/definition';
import type { Answers } from '@kithe/record/instruments/scoring';
import { useText } from '../text/use-text.ts';
import { Quoted } from './Quoted.tsx';
import css from './questionnaires.module.css';

type Props = {
  instrument: Instrument;
  answers: Answers;
  /** Only these, where not all are to be seen. */
  only?: ReadonlySet<string>;
};

export const AnswerTable = ({ instrument, answers, only }: Props) => {
  const t = useText('questionnaires');
  const scored = new Set(instrument.scales.flatMap(({ items }) => items));
  return (
    <table className={css.answers}>
      <thead>
        <tr>
          <th scope="col">{t('result.question')}</th>
          <th scope="col">{t('result.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {instrument.items
          .filter(({ id }) => !only || only.has(id))
          .map((item) => {
            const option = optionsOf(instrument, item).find(({ value }) => value === answers[item.id]);
            return (
              <tr key={item.id}>
                <th scope="row">
                  <Quoted of={item.text} />
                  {scored.size > 0 && !scored.has(item.id) && (
                    <span className={css.aside}> ({t('result.unscored')})</span>
                  )}
                </th>
                <td>{option ? <Quoted of={option.text} /> : <em>{t('result.none')}</em>}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
};

/** Where the words of a questionnaire are not here: its numbers, under the names that it gave them. */
export const BareAnswers = ({ answers }: { answers: Answers }) => {
  const t = useText('questionnaires');
  return (
    <>
      <p className={css.soft}>{t('unknownWords')}</p>
      <table className={css.answers}>
        <thead>
          <tr>
            <th scope="col">{t('result.question')}</th>
            <th scope="col">{t('result.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(answers).map(([id, value]) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
