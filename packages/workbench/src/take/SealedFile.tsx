/** The encrypted file: a passphrase of its own, and everything that I may read. */
import { newPassphrase } from '@kithe/record/passphrase';
import { takeFrom } from '@kithe/record/taking';
import { useState } from 'react';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice, Sheet, Stack } from '../ui/Layout.tsx';
import { download, fileName } from './download.ts';
import { sealFile } from './sealed-file.ts';
import css from './take.module.css';

/** Shortest passphrase, in characters: a file can be tried against for ever, without anybody noticing. */
const SHORTEST = 16;

type State = 'idle' | 'making' | 'made' | 'failed';

export const SealedFile = () => {
  const t = useText('take');
  const { me, nowMs } = useRelationship();
  const views = useViews();
  const [passphrase, setPassphrase] = useState('');
  const [isSuggested, setSuggested] = useState(false);
  const [state, setState] = useState<State>('idle');
  const isShort = [...passphrase.trim()].length < SHORTEST;
  const make = async () => {
    setState('making');
    try {
      const now = nowMs();
      const bytes = await sealFile(takeFrom(views, me, new Date(now).toISOString()), passphrase.trim());
      download(bytes, fileName(now, 'age'), 'application/octet-stream');
      setState('made');
    } catch {
      setState('failed');
    }
  };
  return (
    <Sheet>
      <Stack>
        <h2>{t('sealed.title')}</h2>
        <p>{t('sealed.about')}</p>
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
          {state === 'failed' && <Notice role="alert">{t('sealed.failed')}</Notice>}
        </form>
      </Stack>
    </Sheet>
  );
};
