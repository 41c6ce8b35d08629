/** Handing a packet over: into the record of supervision, or as one encrypted file that opens itself. The record says it first. */
import type { Packet } from '@kithe/record/packets';
import { dateOf } from '../day.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { download, fileName } from '../take/download.ts';
import { escapeHtml } from '../take/escape-html.ts';
import { makeCarried } from '../take/make-carried.ts';
import { PassphraseForm } from '../take/PassphraseForm.tsx';
import { useFileWords } from '../take/use-file-words.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Stack } from '../ui/Layout.tsx';
import { Before } from './Before.tsx';
import { IntoRecord } from './IntoRecord.tsx';
import css from './packet.module.css';

export const HandOver = ({ of: packet }: { readonly of: Packet }) => {
  const t = useText('packet');
  const words = useFileWords();
  const locale = useLocale();
  const { day } = useDates();
  const { write, nowMs } = useRelationship();
  const { them } = usePeople();
  const make = async (passphrase: string) => {
    const now = nowMs();
    const { title, words: why, text, to, until } = packet;
    const about = t('forWhom', { who: t(`readers.${to}`), date: day(until) });
    const html = `<main><h1 dir="auto">${escapeHtml(title)}</h1><p class="soft">${escapeHtml(`${about} ${t('leftOut')}`)}</p>${why === '' ? '' : `<p class="words" dir="auto">${escapeHtml(why)}</p>`}<p class="words" dir="auto">${escapeHtml(text)}</p></main>`;
    const told = {
      kithe: 'packet',
      v: 1,
      takenAt: new Date(now).toISOString(),
      title,
      words: why,
      text,
      to,
      until,
    };
    const file = await makeCarried(told, html, passphrase, words, locale);
    await write('between', {
      type: 'taken-along',
      what: 'packet',
      day: dateOf(now),
      packet: packet.id,
    });
    download(file, fileName(now, 'sealed'), 'text/html');
  };
  return (
    <div data-screen-only className={css.hand}>
      <Before side="therapist" />
      {packet.to === 'supervisor' && packet.inRecord === null && <IntoRecord of={packet} />}
      <Stack>
        <h3>{t('file')}</h3>
        <p className={css.soft}>{t('handAbout', { name: them.name })}</p>
        <PassphraseForm
          words={{
            label: t('passphrase'),
            suggest: t('suggest'),
            show: t('write'),
            short: t('short'),
            make: t('make'),
            making: t('making'),
            made: t('made'),
            failed: t('failed'),
          }}
          make={make}
        />
      </Stack>
    </div>
  );
};
