/** Handing a packet over: into the record of supervision, or as one encrypted file that opens itself. The record says it first. */
import type { Packet } from '@kithe/record/packets';
import { newPassphrase } from '@kithe/record/passphrase';
import { useState } from 'react';
import { dateOf } from '../day.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { download, fileName } from '../take/download.ts';
import { escapeHtml } from '../take/escape-html.ts';
import { makeCarried } from '../take/make-carried.ts';
import { useFileWords } from '../take/use-file-words.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice, Row, Stack } from '../ui/Layout.tsx';
import { Before } from './Before.tsx';
import { IntoRecord } from './IntoRecord.tsx';
import css from './packet.module.css';

/** Shortest words, in characters: as for any file that is carried about. */
const SHORTEST = 16;

export const HandOver = ({ of: packet }: { readonly of: Packet }) => {
  const t = useText('packet');
  const words = useFileWords();
  const locale = useLocale();
  const { day } = useDates();
  const { write, nowMs } = useRelationship();
  const { them } = usePeople();
  const [passphrase, setPassphrase] = useState('');
  const [isSuggested, setSuggested] = useState(false);
  const [state, setState] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  const isShort = [...passphrase.trim()].length < SHORTEST;
  const make = async () => {
    setState('making');
    try {
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
      setState('made');
    } catch {
      setState('failed');
    }
  };
  return (
    <div data-screen-only className={css.hand}>
      <Before side="therapist" />
      {packet.to === 'supervisor' && packet.inRecord === null && <IntoRecord of={packet} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isShort && state !== 'making') void make();
        }}
      >
        <Stack>
          <h3>{t('file')}</h3>
          <p className={css.soft}>{t('handAbout', { name: them.name })}</p>
          <TextField
            label={t('passphrase')}
            value={passphrase}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            onChange={(event) => {
              setPassphrase(event.currentTarget.value);
              setSuggested(false);
            }}
          />
          <Row>
            <Button
              look="plain"
              onClick={() => {
                setPassphrase(newPassphrase());
                setSuggested(true);
              }}
            >
              {t('suggest')}
            </Button>
          </Row>
          {isSuggested && (
            <div role="status">
              <p className={css.given} dir="auto">
                {passphrase}
              </p>
              <p className={css.soft}>{t('write')}</p>
            </div>
          )}
          <div>
            <Button
              type="submit"
              disabledBecause={isShort ? t('short') : state === 'making' ? t('making') : undefined}
            >
              {t('make')}
            </Button>
          </div>
          {state === 'made' && <Notice role="status">{t('made')}</Notice>}
          {state === 'failed' && <Notice role="alert">{t('failed')}</Notice>}
        </Stack>
      </form>
    </div>
  );
};
