/** One question, for one person, on their own screen. It says beforehand what becomes of the answer. */
import { type FormEvent, useState } from 'react';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Row, Sheet } from '../ui/Layout.tsx';
import { Watching } from '../ui/Watching.tsx';
import { ANSWERS, type Answer } from './asked.ts';
import css from './fear.module.css';

export const Question = ({ onAnswer }: { onAnswer: (answer: Answer) => void }) => {
  const t = useText('safety');
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer) onAnswer(answer);
  };
  return (
    <div className={css.page}>
      <h1>{t('gate.title')}</h1>
      <p className={css.text}>{t('gate.why')}</p>
      <p className={css.text}>{t('gate.alone')}</p>
      <Sheet label={t('gate.question')}>
        <form className={css.form} onSubmit={submit}>
          <ChooseOne
            legend={<span className={css.question}>{t('gate.question')}</span>}
            choices={ANSWERS.map((value) => ({ value, label: t(`gate.answers.${value}`) }))}
            value={answer}
            onChange={setAnswer}
          />
          <p className={css.soft}>{t('gate.kept')}</p>
          <p className={css.soft}>{t('gate.same')}</p>
          <Row>
            <Button type="submit" {...(answer === undefined && { disabledBecause: t('gate.missing') })}>
              {t('gate.go')}
            </Button>
            <GoWithin to={at.home} className={buttonLook('plain')}>
              {t('gate.back')}
            </GoWithin>
          </Row>
        </form>
        <Watching />
      </Sheet>
    </div>
  );
};
