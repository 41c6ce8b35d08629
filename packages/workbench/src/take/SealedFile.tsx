/** The encrypted file: a passphrase of its own, what lies open between us, and of my own only what I ticked. */
import type { Taken } from '@kithe/record/export';
import { PROGRAM_KB } from '../carried/file.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Sheet, Stack } from '../ui/Layout.tsx';
import { download, fileName } from './download.ts';
import { makeCarried } from './make-carried.ts';
import { PassphraseForm } from './PassphraseForm.tsx';
import { pageOf } from './readable.ts';
import css from './take.module.css';
import { type Ticks, withOnly } from './taken.ts';
import { useFileWords } from './use-file-words.ts';

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
  const make = async (passphrase: string) => {
    const taken = take();
    const html = pageOf(taken, ticked, words, locale);
    const file = await makeCarried(withOnly(taken, ticked), html, passphrase, words, locale);
    await note();
    download(file, fileName(Date.parse(taken.takenAt), 'sealed'), 'text/html');
  };
  return (
    <Sheet>
      <Stack>
        <h2>{t('sealed.title')}</h2>
        <p>{l('sealed.about')}</p>
        <p className={css.soft}>
          {l('sealed.size', { kilobytes: PROGRAM_KB })} {l('sealed.other')}
        </p>
        <PassphraseForm
          words={{
            label: t('sealed.passphrase'),
            hint: t('sealed.hint'),
            suggest: t('sealed.suggest'),
            show: t('sealed.show'),
            short: t('sealed.short'),
            make: t('sealed.make'),
            making: t('sealed.making'),
            made: t('sealed.made'),
            failed: l('sealed.failed'),
          }}
          make={make}
        />
      </Stack>
    </Sheet>
  );
};
