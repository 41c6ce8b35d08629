/** The other has left this record: said once, at the top, with the words they left, and what that means for me. */
import { at } from '../paths.ts';
import { useFirstViews, usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './home.module.css';

const Said = ({ words }: { words: string }) => {
  const t = useText('ending');
  const { them } = usePeople();
  return (
    <Notice role="status">
      <p>
        <strong>{t('left.notice', { name: them.name })}</strong> {t('left.about', { name: them.name })}
      </p>
      {words !== '' && (
        <>
          <p>{t('left.words')}</p>
          <Voice member={them}>{words}</Voice>
        </>
      )}
      <p>
        <GoWithin to={at.ending} className={css.go}>
          {t('left.go')}
        </GoWithin>
      </p>
    </Notice>
  );
};

export const TheyLeft = () => {
  const { them } = usePeople();
  const left = useFirstViews().ended.find(({ by }) => by === them.key);
  return left ? <Said words={left.words} /> : null;
};
