/** A passphrase: made by chance unless the person would rather choose (record.md, Keys and accounts). */
import { newPassphrase } from '@kithe/record/passphrase';
import { type FormEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Row, Sheet, Stack } from '../ui/Layout.tsx';
import css from './account.module.css';
import { whatIsMissing } from './own-words.ts';
import { WordList } from './WordList.tsx';

type Props = {
  /** The account's name, which belongs beside the words: for people and for password managers. */
  account: string;
  isFirst: boolean;
  submit: string;
  onChosen: (words: string) => void;
};

export const ChooseWords = ({ account, isFirst, submit, onChosen }: Props) => {
  const t = useText('account');
  const [made, setMade] = useState(() => newPassphrase());
  const [isOwn, setOwn] = useState(false);
  const [own, setOwnWords] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const missing = whatIsMissing(own);
  const differs = own !== again;
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (!isOwn) return onChosen(made);
    setTried(true);
    if (missing === null && !differs) onChosen(own);
  };
  return (
    <form className={css.form} onSubmit={choose}>
      <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
      <Sheet>
        <Stack>
          {isFirst && (
            <div>
              <p className={css.soft}>{t('words.nameLabel')}</p>
              <p className={css.own} translate="no">
                {account}
              </p>
              <p className={css.soft}>{t('words.nameHint')}</p>
            </div>
          )}
          {isOwn ? (
            <>
              <TextField
                label={t('words.chosenLabel')}
                hint={t('words.chosenHint')}
                type="password"
                name="new-password"
                autoComplete="new-password"
                value={own}
                onChange={(event) => setOwnWords(event.currentTarget.value)}
                {...(tried && missing !== null && { error: t(`words.${missing}`) })}
              />
              <TextField
                label={t('words.chosenAgain')}
                type="password"
                autoComplete="new-password"
                value={again}
                onChange={(event) => setAgain(event.currentTarget.value)}
                {...(tried && missing === null && differs && { error: t('words.differ') })}
              />
            </>
          ) : (
            <div>
              {isFirst && <p className={css.soft}>{t('words.passphraseLabel')}</p>}
              <WordList words={made} label={t('words.passphraseLabel')} />
            </div>
          )}
          <Row>
            {!isOwn && (
              <Button look="quiet" onClick={() => setMade(newPassphrase())}>
                {t('words.another')}
              </Button>
            )}
            <Button look="plain" onClick={() => setOwn(!isOwn)}>
              {isOwn ? t('words.generated') : t('words.choose')}
            </Button>
          </Row>
        </Stack>
      </Sheet>
      <p className={css.soft}>{t('words.keep')}</p>
      <Row>
        <Button type="submit">{submit}</Button>
      </Row>
    </form>
  );
};
