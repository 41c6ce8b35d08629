/** What the other may know: nothing, the weather, the topic, the words; and, before it is so, what they would see. */
import { TELLINGS, type Telling } from '@kithe/record/bodies/noticing';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { ChooseOne } from '../ui/Field.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './noticing.module.css';

type Props = {
  value: Telling;
  onChange: (value: Telling) => void;
  topic: string;
  words: string;
};

export const TellField = ({ value, onChange, topic, words }: Props) => {
  const t = useText('noticed');
  const { me, them } = usePeople();
  const tellings: readonly Telling[] = TELLINGS;
  const name = them.name;
  return (
    <>
      <ChooseOne
        legend={t('tell', { name })}
        hint={t('tellHint')}
        choices={tellings.map((tell) => ({ value: tell, label: t(`tellings.${tell}`) }))}
        value={value}
        onChange={(tell) => onChange(tell ?? 'nothing')}
      />
      <div className={css.preview} role="status">
        <p className={css.state}>{t('preview', { name })}</p>
        {(value === 'topic' || value === 'words') && topic !== '' && (
          <Voice member={me}>
            <p className={css.topic}>{topic}</p>
            {value === 'words' && words !== '' && <p>{words}</p>}
          </Voice>
        )}
        <p className={css.soft}>{t(`learns.${value}`, { name, topic })}</p>
        {value === 'weather' && <p className={css.soft}>{t('weatherWhy')}</p>}
      </div>
    </>
  );
};
