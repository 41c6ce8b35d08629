/** Makes a file that opens itself: what is told, the page that tells it, and the program, which loads only here. */
import type { Program } from '../carried/file.ts';
import { carriedFile } from '../carried/file.ts';
import type { ProgramWords } from '../carried/program.ts';
import type leaving from '../text/en/leaving.ts';
import { directionOf } from './readable.ts';
import { sealPage } from './sealed-file.ts';
import type { FileWords } from './use-file-words.ts';

type Key = keyof typeof leaving.carried;

/** The words that the program in the file says, in the language of whoever makes it. */
const programWords = (t: FileWords, date: string): ProgramWords & { readonly notWhole: string } => {
  const say = (key: Exclude<Key, 'madeOn'>) => t(`leaving:carried.${key}`);
  return {
    title: say('title'),
    about: say('about'),
    madeOn: t('leaving:carried.madeOn', { date }),
    notWhole: say('notWhole'),
    passphrase: say('passphrase'),
    open: say('open'),
    opening: say('opening'),
    enter: say('enter'),
    wrong: say('wrong'),
    damaged: say('damaged'),
    cut: say('cut'),
    foreign: say('foreign'),
    text: say('text'),
    json: say('json'),
    print: say('print'),
    close: say('close'),
    readable: say('readable'),
    age: say('age'),
  };
};

/**
 * @param told what any program may read of it @param html one `main` that tells it
 * @throws {ExportRefused} too-large
 */
export const makeCarried = async (
  told: { readonly kithe: string; readonly takenAt: string },
  html: string,
  passphrase: string,
  t: FileWords,
  locale: string,
): Promise<string> => {
  const { default: program }: { default: Program } = await import('virtual:carried-program');
  const dir = directionOf(locale);
  const armoured = await sealPage(told, { lang: locale, dir, html }, passphrase);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(told.takenAt),
  );
  return carriedFile(armoured, program, programWords(t, date), locale, dir);
};
