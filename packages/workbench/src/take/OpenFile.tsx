/** Opening a file that was taken along: on this device, shown and not stored. */
import { ExportRefused, type Taken } from '@kithe/record/export';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Sheet, Stack } from '../ui/Layout.tsx';
import { FileRefused, openFile } from './sealed-file.ts';
import { TakenView } from './TakenView.tsx';
import css from './take.module.css';

type Problem = FileRefused['code'] | ExportRefused['code'] | 'unknown';

export const OpenFile = () => {
  const t = useText('take');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const because = file === null ? t('open.choose') : passphrase.trim() === '' ? t('open.enter') : undefined;
  const open = async () => {
    if (!file) return;
    setOpening(true);
    setProblem(null);
    try {
      setTaken(await openFile(new Uint8Array(await file.arrayBuffer()), passphrase.trim()));
      setPassphrase('');
    } catch (thrown) {
      setProblem(thrown instanceof FileRefused || thrown instanceof ExportRefused ? thrown.code : 'unknown');
    }
    setOpening(false);
  };
  return (
    <Sheet>
      <Stack>
        <h2>{t('open.title')}</h2>
        <p>{t('open.about')}</p>
        {taken ? (
          <TakenView taken={taken} onClose={() => setTaken(null)} />
        ) : (
          <form
            className={css.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (because === undefined && !isOpening) void open();
            }}
          >
            <div className={css.wide}>
              <TextField
                label={t('open.file')}
                type="file"
                accept=".html,.age,text/html,application/octet-stream"
                onChange={(event) => {
                  setFile(event.currentTarget.files?.[0] ?? null);
                  setProblem(null);
                }}
              />
            </div>
            <div className={css.wide}>
              <TextField
                label={t('open.passphrase')}
                value={passphrase}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                onChange={(event) => setPassphrase(event.currentTarget.value)}
                {...(problem !== null && { error: t(`open.refused.${problem}`) })}
              />
            </div>
            <Button look="quiet" type="submit" disabledBecause={isOpening ? t('open.opening') : because}>
              {t('open.open')}
            </Button>
          </form>
        )}
      </Stack>
    </Sheet>
  );
};
