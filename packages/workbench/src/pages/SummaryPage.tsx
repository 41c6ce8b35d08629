/**
 * A page for a person to carry into a room (J6): hours, what is open, what mended, images, true things that arrived, in
 * words and chosen piece by piece. Nothing is chosen to begin with, and no part of it says what somebody is (J4).
 */
import { takeFrom } from '@kithe/record/taking';
import { useState } from 'react';
import * as v from 'valibot';
import { dateOf } from '../day.ts';
import { AskButton } from '../opening/AskButton.tsx';
import { useIsAlone, usePeople, useRelationship, useViews } from '../relationship.ts';
import { SummarySheet } from '../summary/Sheet.tsx';
import css from '../summary/summary.module.css';
import type { Word } from '../take/card-words.ts';
import { PieceList } from '../take/PieceList.tsx';
import { PIECE_KINDS, piecesOf } from '../take/pieces.ts';
import { PRIVATE, withOnly } from '../take/taken.ts';
import { useFileWords } from '../take/use-file-words.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Notice, Row, Stack } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';

const Form = v.object({ chosen: v.fallback(v.array(v.string()), []), own: v.fallback(v.string(), '') });
const EVERYTHING: ReadonlySet<string> = new Set(PRIVATE);

export const SummaryPage = () => {
  const t = useText('summary');
  const c = useText('common');
  const { day } = useDates();
  const locale = useLocale();
  const word = useFileWords() as Word; // says keys of its own namespaces
  const views = useViews();
  const { me, nowMs, write } = useRelationship();
  const people = usePeople();
  const isAlone = useIsAlone();
  const { form, put, kept } = useKept('summary', Form);
  const [hasFailed, setFailed] = useState(false);
  const now = new Date(nowMs()).toISOString();
  const pieces = piecesOf(withOnly(takeFrom(views, me, now), EVERYTHING), word, locale);
  const today = dateOf(nowMs());
  const put1 = (id: string, on: boolean) =>
    put({ chosen: on ? [...form.chosen, id] : form.chosen.filter((one) => one !== id) });
  const print = async () => {
    try {
      setFailed(false);
      if (!isAlone) await write('between', { type: 'taken-along', what: 'printed', day: today });
      window.print();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p data-screen-only>{t('lead')}</p>
      </header>
      <div data-screen-only>
        <Stack>
          <TextArea
            label={t('own')}
            hint={t('ownHint')}
            voice={people.me.role}
            value={form.own}
            maxLength={4_000}
            onChange={(event) => put({ own: event.currentTarget.value })}
          />
          <KeptLine state={kept} />
          <Watching />
          <h2>{t('choose')}</h2>
          {pieces.length === 0 && <p className={css.soft}>{t('empty')}</p>}
          {PIECE_KINDS.map((kind) => {
            const its = pieces.filter((piece) => piece.kind === kind);
            return its.length === 0 ? null : (
              <details key={kind} className={css.kind}>
                <summary>{t(`kinds.${kind}`)}</summary>
                <PieceList
                  of={its}
                  keyOf={({ id }) => id}
                  isChosen={({ id }) => form.chosen.includes(id)}
                  onChoose={({ id }, on) => put1(id, on)}
                >
                  {({ title, date, isMine }) => (
                    <>
                      <bdi>{title}</bdi>{' '}
                      <span className={css.soft}>
                        {[date && day(date), isMine && t('mine')].filter(Boolean).join(' · ')}
                      </span>
                    </>
                  )}
                </PieceList>
              </details>
            );
          })}
        </Stack>
      </div>
      <SummarySheet
        own={form.own}
        pieces={pieces.filter(({ id }) => form.chosen.includes(id))}
        today={today}
      />
      <div data-screen-only>
        <Stack>
          {isAlone ? (
            <div>
              <Button onClick={() => void print()}>{t('print')}</Button>
            </div>
          ) : (
            <>
              <p className={css.soft}>{t('before', { name: people.them.name })}</p>
              <div>
                <AskButton label={t('print')} title={t('printTitle')} look="strong">
                  {(close) => (
                    <>
                      <p>{t('before', { name: people.them.name })}</p>
                      <p>{t('stays')}</p>
                      <Row>
                        <Button
                          onClick={() => {
                            close();
                            void print();
                          }}
                        >
                          {t('print')}
                        </Button>
                        <Button look="quiet" onClick={close}>
                          {c('cancel')}
                        </Button>
                      </Row>
                    </>
                  )}
                </AskButton>
              </div>
            </>
          )}
          {hasFailed && <Notice role="alert">{t('failed')}</Notice>}
        </Stack>
      </div>
    </div>
  );
};
