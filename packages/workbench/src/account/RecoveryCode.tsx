/**
 * The recovery code: shown, printed on a page of its own, and two of its words typed back, so that both of us
 * know that it has arrived on paper.
 */
import { normaliseWords } from '@kithe/record/spelling';
import { type FormEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Row, Sheet } from '../ui/Layout.tsx';
import css from './account.module.css';
import { placesToCheck } from './own-words.ts';
import { Title } from './Title.tsx';
import { WordList } from './WordList.tsx';

/** Which words are asked for is no secret; any draw will do. */
const draw = (n: number): number => Math.floor(Math.random() * n);

type Level = { level?: 1 | 3 };
type Props = Level & { code: string; account: string; submit: string; onWritten: () => void };

export const RecoveryCode = ({ code, account, submit, onWritten, level = 1 }: Props) => {
  const t = useText('account');
  const [isChecking, setChecking] = useState(false);
  if (isChecking)
    return (
      <Check
        level={level}
        code={code}
        submit={submit}
        onRight={onWritten}
        onLook={() => setChecking(false)}
      />
    );
  return (
    <>
      <Title isNew level={level}>
        {t('code.title')}
      </Title>
      <p className={css.text}>{t('code.text')}</p>
      <Sheet>
        <WordList words={code} label={t('code.label')} />
      </Sheet>
      <Row>
        <Button onClick={() => setChecking(true)}>{t('code.done')}</Button>
        <Button look="quiet" onClick={() => window.print()}>
          {t('code.print')}
        </Button>
      </Row>
      <div className={css.paper} aria-hidden="true">
        <h2>{t('code.paperTitle')}</h2>
        <dl className={css.paperFacts}>
          <dt>{t('code.paperName')}</dt>
          <dd>{account}</dd>
          <dt>{t('code.paperWhere')}</dt>
          <dd>{window.location.origin}</dd>
        </dl>
        <WordList words={code} label={t('code.label')} />
        <p>{t('code.paperText')}</p>
      </div>
    </>
  );
};

type CheckProps = Level & { code: string; submit: string; onRight: () => void; onLook: () => void };

const Check = ({ code, submit, onRight, onLook, level = 1 }: CheckProps) => {
  const t = useText('account');
  const [places] = useState(() => placesToCheck(draw));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [tried, setTried] = useState(false);
  const words = code.split(' ');
  const isRight = (i: 0 | 1) => normaliseWords(typed[i]) === words[places[i] - 1];
  const check = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isRight(0) && isRight(1)) onRight();
  };
  return (
    <>
      <Title isNew level={level}>
        {t('check.title')}
      </Title>
      <p className={css.text}>{t('check.text')}</p>
      <form className={css.form} onSubmit={check}>
        {([0, 1] as const).map((i) => (
          <TextField
            key={places[i]}
            label={t('check.word', { place: places[i] })}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed[i]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTyped(i === 0 ? [value, typed[1]] : [typed[0], value]);
            }}
            {...(tried && !isRight(i) && { error: t('check.wrong') })}
          />
        ))}
        <Row>
          <Button type="submit">{submit}</Button>
          <Button look="plain" onClick={onLook}>
            {t('check.look')}
          </Button>
        </Row>
      </form>
    </>
  );
};
