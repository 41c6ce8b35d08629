/** The word of the one who was guessed about, in their own voice: near, far, or a surprise. Never a number. */
import type { Member } from '@kithe/record/body';
import type { GuessAnswer } from '@kithe/record/guesses';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './guessing.module.css';

export const AnswerSaid = ({ of: answer, by }: { of: GuessAnswer; by: Member }) => {
  const t = useText('guess');
  const { me } = usePeople();
  const said = t(`said.${answer.said}`);
  return (
    <div className={css.answer}>
      <p>
        <strong>
          {by.key === me.key ? t('saidMine', { said }) : t('saidTheirs', { said, name: by.name })}
        </strong>
      </p>
      {(answer.felt !== '' || answer.words !== '') && (
        <Voice member={by}>
          {answer.felt !== '' && <p>{t('feltSaid', { felt: answer.felt })}</p>}
          {answer.words !== '' && <p>{answer.words}</p>}
        </Voice>
      )}
    </div>
  );
};
