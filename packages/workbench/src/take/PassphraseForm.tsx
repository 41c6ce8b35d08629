/** Words that close a file, and making it: chosen, or suggested and shown to be written down. */
import { newPassphrase } from '@kithe/record/passphrase';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice } from '../ui/Layout.tsx';
import css from './take.module.css';

/** Shortest passphrase, in characters: a file can be tried against for ever, without anybody noticing. */
const SHORTEST = 16;

type Props = {
  readonly words: Readonly<
    Record<'label' | 'suggest' | 'show' | 'short' | 'make' | 'making' | 'made' | 'failed', string>
  > & { readonly hint?: string };
  readonly make: (passphrase: string) => Promise<unknown>;
};

export const PassphraseForm = ({ words, make }: Props) => {
  const [passphrase, setPassphrase] = useState('');
  const [isSuggested, setSuggested] = useState(false);
  const [state, setState] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const isShort = [...passphrase.trim()].length < SHORTEST;
  // Other words are another file: what was said of the one before is forgotten with them.
  const choose = (next: string, isOurs: boolean) => {
    setPassphrase(next);
    setSuggested(isOurs);
    setState('idle');
  };
  const submit = async () => {
    setState('making');
    try {
      await make(passphrase);
      setState('made');
    } catch {
      setState('failed');
    }
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isShort && state !== 'making') void submit();
      }}
    >
      <div className={css.wide}>
        <TextField
          label={words.label}
          {...(words.hint !== undefined && { hint: words.hint })}
          value={passphrase}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          onChange={(event) => choose(event.currentTarget.value, false)}
        />
      </div>
      <Button look="plain" onClick={() => choose(newPassphrase(), true)}>
        {words.suggest}
      </Button>
      {isSuggested && (
        <div role="status">
          <p className={css.words} dir="auto">
            {passphrase}
          </p>
          <p className={css.soft}>{words.show}</p>
        </div>
      )}
      <Button
        type="submit"
        disabledBecause={isShort ? words.short : state === 'making' ? words.making : undefined}
      >
        {words.make}
      </Button>
      {state === 'made' && <Notice role="status">{words.made}</Notice>}
      {state === 'failed' && <Notice role="alert">{words.failed}</Notice>}
    </form>
  );
};
