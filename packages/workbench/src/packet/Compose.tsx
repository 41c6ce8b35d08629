/**
 * Making a packet: what goes in, what is left out of it, the whole text as it would go, for whom and until when.
 * Of what both can read, piece by piece, and nothing ticked to begin with.
 */
import { PACKET_READERS } from '@kithe/record/bodies/consent';
import { deidentify } from '@kithe/record/deidentify';
import { takeFrom } from '@kithe/record/taking';
import { useState } from 'react';
import * as v from 'valibot';
import { dateOf, isDay } from '../day.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import type { Word } from '../take/card-words.ts';
import { PieceList } from '../take/PieceList.tsx';
import { PIECE_KINDS, piecesOf } from '../take/pieces.ts';
import { withOnly } from '../take/taken.ts';
import { useFileWords } from '../take/use-file-words.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { SelectField, TextArea, TextField } from '../ui/Field.tsx';
import { Notice, Row, Sheet, Stack } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { PACKET_LENGTH, packetText, packetWhole } from './compose.ts';
import { Names } from './Names.tsx';
import { namesIn } from './names.ts';
import css from './packet.module.css';
import { WhatGoes } from './WhatGoes.tsx';

/** Longest heading, in UTF-16 units. */
const TITLE = 120;

const Draft = v.object({
  chosen: v.fallback(v.array(v.string()), []),
  /** `null`: as it is proposed. */
  rules: v.fallback(
    v.nullable(
      v.array(v.object({ find: v.string(), as: v.string(), isWord: v.optional(v.boolean(), false) })),
    ),
    null,
  ),
  title: v.fallback(v.string(), ''),
  words: v.fallback(v.string(), ''),
  to: v.fallback(v.picklist(PACKET_READERS), 'supervisor'),
  until: v.fallback(v.string(), ''),
});

export const Compose = ({ onDone }: { readonly onDone: (proposed: boolean) => void }) => {
  const t = useText('packet');
  const locale = useLocale();
  const { day } = useDates();
  const word = useFileWords() as Word; // says keys of its own namespaces
  const views = useViews();
  const { me, nowMs } = useRelationship();
  const { them } = usePeople();
  const { form, put, forget, kept } = useKept('packet:new', Draft);
  const { say } = useSaid();
  const [hasFailed, setFailed] = useState(false);

  const today = dateOf(nowMs());
  const taken = withOnly(takeFrom(views, me, today), new Set());
  const pieces = piecesOf(taken, word, locale);
  const roles = { me: t('roles.therapist'), them: t('roles.client') };
  const words = { role: roles, week: (n: number) => t('week', { n }), undated: t('undated') };
  const rules = form.rules ?? namesIn(taken, roles, (letter) => t('person', { letter }));
  const chosen = pieces.filter(({ id }) => form.chosen.includes(id));
  // All of it goes, and so nothing of it keeps a name that is on the list.
  const goes = {
    title: deidentify(form.title.trim(), rules).slice(0, TITLE),
    words: deidentify(form.words.trim(), rules),
    text: packetText(chosen, words, rules),
  };
  const because =
    chosen.length === 0
      ? t('choose')
      : goes.text.length > PACKET_LENGTH
        ? t('tooLong')
        : goes.title === ''
          ? t('nameIt')
          : !isDay(form.until) || form.until < today
            ? t('untilFirst')
            : undefined;
  const propose = async () => {
    try {
      const { to, until } = form;
      await say('between', { type: 'packet', ...goes, to, until });
      forget();
      onDone(true);
    } catch {
      setFailed(true);
    }
  };
  const toggle = (id: string, on: boolean) =>
    put({ chosen: on ? [...form.chosen, id] : form.chosen.filter((one) => one !== id) });

  return (
    <Sheet label={t('new')}>
      <Stack gap="loose">
        <h2>{t('new')}</h2>
        <section className={css.step}>
          <h3>{t('steps.choose')}</h3>
          <p className={css.soft}>{pieces.length === 0 ? t('nothingToChoose') : t('chooseHint')}</p>
          {PIECE_KINDS.map((kind) => {
            const its = pieces.filter((piece) => piece.kind === kind);
            return its.length === 0 ? null : (
              <details key={kind} open={kind === 'open'}>
                <summary>{t(`kinds.${kind}`)}</summary>
                <PieceList
                  of={its}
                  keyOf={({ id }) => id}
                  isChosen={({ id }) => form.chosen.includes(id)}
                  onChoose={({ id }, on) => toggle(id, on)}
                >
                  {({ title, date }) => (
                    <>
                      <bdi>{title}</bdi> {date && <span className={css.soft}>{day(date)}</span>}
                    </>
                  )}
                </PieceList>
              </details>
            );
          })}
        </section>
        {chosen.length > 0 && (
          <>
            <section className={css.step}>
              <h3>{t('steps.names')}</h3>
              <Names
                whole={[form.title, form.words, packetWhole(chosen, words)].join('\n')}
                rules={rules}
                onChange={(next) =>
                  put({ rules: next.map(({ find, as, isWord }) => ({ find, as, isWord: isWord ?? false })) })
                }
              />
            </section>
            <section className={css.step}>
              <h3>{t('steps.read')}</h3>
              <p className={css.soft}>{t('exactly')}</p>
              {goes.title !== '' && (
                <p dir="auto">
                  <strong>{goes.title}</strong>
                </p>
              )}
              <WhatGoes of={goes} />
              <p className={css.soft}>{t('leftOut')}</p>
            </section>
          </>
        )}
        <section className={css.step}>
          <h3>{t('steps.why')}</h3>
          <TextField
            label={t('heading')}
            value={form.title}
            maxLength={TITLE}
            onChange={(event) => put({ title: event.currentTarget.value })}
          />
          <TextArea
            label={t('help')}
            hint={t('helpHint', { name: them.name })}
            value={form.words}
            maxLength={2_000}
            onChange={(event) => put({ words: event.currentTarget.value })}
          />
          <Row>
            <SelectField
              label={t('to')}
              value={form.to}
              onChange={(event) => put({ to: event.currentTarget.value as typeof form.to })} // one of its options
            >
              {PACKET_READERS.map((reader) => (
                <option key={reader} value={reader}>
                  {t(`readers.${reader}`)}
                </option>
              ))}
            </SelectField>
            <DateField
              slip={t('notADay')}
              label={t('until')}
              value={form.until}
              min={today}
              onChange={(event) => put({ until: event.currentTarget.value })}
            />
          </Row>
        </section>
        <KeptLine state={kept} />
        {hasFailed && <Notice role="alert">{t('failed')}</Notice>}
        <Row>
          <Button disabledBecause={because} onClick={() => void propose()}>
            {t('propose', { name: them.name })}
          </Button>
          <Button look="quiet" onClick={() => onDone(false)}>
            {t('leave')}
          </Button>
        </Row>
        <Watching />
      </Stack>
    </Sheet>
  );
};
