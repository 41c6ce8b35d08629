/** The four words that two people compare, large enough to be read across a table; and the two answers, side by side. */
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './account.module.css';
import { Title } from './Title.tsx';

type Props = { words: readonly string[]; onMatch: () => void; onDiffer: () => void };

export const FourWords = ({ words, onMatch, onDiffer }: Props) => {
  const t = useText('account');
  return (
    <>
      <Title isNew>{t('invite.wordsTitle')}</Title>
      <p className={css.text}>{t('invite.wordsText')}</p>
      <ol className={css.four} translate="no">
        {words.map((word, i) => (
          // Words may repeat; their order is part of what is compared.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={i}>{word}</li>
        ))}
      </ol>
      <Row>
        <Button onClick={onMatch}>{t('invite.match')}</Button>
        <Button look="quiet" onClick={onDiffer}>
          {t('invite.differ')}
        </Button>
      </Row>
    </>
  );
};
