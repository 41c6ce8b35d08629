/** The encrypted file: a passphrase of its own, what lies open between us, and of my own only what I ticked. */
import type { Taken } from '@kithe/record/export';
import { newPassphrase } from '@kithe/record/passphrase';
import { useState } from 'react';
import { PROGRAM_KB } from '../carried/file.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice, Sheet, Stack } from '../ui/Layout.tsx';
import { download, fileName } from './download.ts';
import { makeCarried } from './make-carried.ts';
import { pageOf } from './readable.ts';
import css from './take.module.css';
import { type Ticks, withOnly } from './taken.ts';
import { useFileWords } from './use-file-words.ts';

/** Shortest passphrase, in characters: a file can be tried against for ever, without anybody noticing. */
const SHORTEST = 16;

type State = 'idle' | 'making' | 'made' | 'failed';
type Props = {
  readonly take: () => Taken;
  readonly ticked: Ticks;
  /** Writes into the record that a file was taken. */
  readonly note: () => Promise<unknown>;
};

export const SealedFile = ({ take, ticked, note }: Props) => {
  const t = useText('take');
  const l = useText('leaving');
  const locale = useLocale();
  const words = useFileWords();
  const [passphrase, setPassphrase] = useState('');
  const [isSuggested, setSuggested] = useState(false);
  const [state, setState] = useState<State>('idle');
  const isShort = [...passphrase.trim()].length < SHORTEST;
  const make = async () => {
    setState('making');
    try {
      const taken = take();
      const html = pageOf(taken, ticked, words, locale);
      const file = await makeCarried(withOnly(taken, ticked), html, passphrase, words, locale);
      await note();
      download(file, fileName(Date.parse(taken.takenAt), 'sealed'), 'text/html');
      setState('made');
    } catch {
      setState('failed');
    }
  };
  return (
    <Sheet>
      <Stack>
        <h2>{t('sealed.title')}</h2>
        <p>{l('sealed.about')}</p>
        <p className={css.soft}>
          {l('sealed.size', { kilobytes: PROGRAM_KB })} {l('sealed.other')}
        </p>
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isShort && state !== 'making') void make();
          }}
        >
          <div className={css.wide}>
            <TextField
              label={t('sealed.passphrase')}
              hint={t('sealed.hint')}
              value={passphrase}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={200}
              onChange={(event) => {
                setPassphrase(event.currentTarget.value);
                setSuggested(false);
                setState('idle');
              }}
            />
          </div>
          <Button
            look="plain"
            onClick={() => {
              setPassphrase(newPassphrase());
              setSuggested(true);
              setState('idle');
            }}
          >
            {t('sealed.suggest')}
          </Button>
          {isSuggested && (
            <div role="status">
              <p className={css.words}>{passphrase}</p>
              <p className={css.soft}>{t('sealed.show')}</p>
            </div>
          )}
          <Button
            type="submit"
            disabledBecause={
              isShort ? t('sealed.short') : state === 'making' ? t('sealed.making') : undefined
            }
          >
            {t('sealed.make')}
          </Button>
          {state === 'made' && <Notice role="status">{t('sealed.made')}</Notice>}
          {state === 'failed' && <Notice role="alert">{l('sealed.failed')}</Notice>}
        </form>
      </Stack>
    </Sheet>
  );
};
