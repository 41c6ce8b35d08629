/**
 * Pages of one's own: a client's private pages, which nobody else has; a therapist's process notes, in another room,
 * kept apart from the shared record as the law on psychotherapy notes demands (J69; record.md, Spaces).
 */
import type { EntryId } from '@kithe/record/ids';
import type { OwnPage } from '@kithe/record/pages';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ForPaper } from '../opening/ForPaper.tsx';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextField } from '../ui/Field.tsx';
import { useBase } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { useSome } from '../ui/Some.tsx';
import { byDay, byHour, newestFirst, pagesWith } from '../writing/own-pages.ts';
import { PageEditor, placeOfPage } from '../writing/PageEditor.tsx';
import { PageSheet } from '../writing/PageSheet.tsx';
import writing from '../writing/writing.module.css';

const ORDERS = ['day', 'hour', 'impact'] as const;
type Order = (typeof ORDERS)[number];

type Happened =
  | { readonly kind: 'kept' | 'restored' | 'failed' }
  | { readonly kind: 'deleted'; readonly page: OwnPage };

export const OwnPages = () => {
  const t = useText('own');
  const dates = useDates();
  const base = useBase();
  const navigate = useNavigate();
  /** `new`, or the id of the page that is being written in. */
  const { write: writingIn } = useSearch({ strict: false });
  const { role, space, drafts, write, remove } = useRelationship();
  const { them } = usePeople();
  const { pages, hours } = useViews();
  const [word, setWord] = useState('');
  const [happened, setHappened] = useState<Happened | null>(null);

  // What was pressed is gone: one stands at the line that says what happened.
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (happened && document.activeElement === document.body) line.current?.focus();
  }, [happened]);

  const hourName = ({ hour }: OwnPage) => hours.find(({ id }) => id === hour)?.name ?? '';
  const [order, setOrder] = useState<Order>('day');
  const inOrder = order === 'impact' ? pages.filter(({ impact }) => impact !== undefined) : pages;
  const found = pagesWith(inOrder, word, hourName);
  const { shown, more } = useSome(newestFirst(found), ({ id }) => id === writingIn);
  const open = (page: EntryId | 'new' | undefined) =>
    void navigate({ to: base + at.own, search: page === undefined ? {} : { write: page } });
  const close = (kept: 'kept' | 'left' | 'failed') => {
    setHappened(kept === 'left' ? null : { kind: kept });
    open(undefined);
  };
  const deletePage = async (page: OwnPage) => {
    try {
      // Earlier versions first: what was superseded would stand again without what superseded it.
      for (const id of [...page.earlier, page.id]) await remove(id);
      await drafts.keepText(placeOfPage(page.id), '');
      setHappened({ kind: 'deleted', page });
    } catch {
      setHappened({ kind: 'failed' });
    }
  };
  const restore = async ({ title, words, hour, impact, at: begun }: OwnPage) => {
    try {
      await write('own', {
        type: 'page',
        title,
        words,
        about: space,
        ...(begun !== undefined && { at: begun }),
        ...(hour !== undefined && { hour }),
        ...(impact !== undefined && { impact }),
      });
      setHappened({ kind: 'restored' });
    } catch {
      setHappened({ kind: 'failed' });
    }
  };

  const hourOf = new Map<string, (typeof hours)[number]>(hours.map((hour) => [hour.id, hour]));
  const groups =
    order === 'day'
      ? byDay(shown).map(({ date, pages: ofDay }) => ({
          key: date,
          heading: date === '' ? t('undated') : dates.day(date),
          pages: ofDay,
        }))
      : byHour(shown, [...hourOf.keys()]).map(({ hour: id, pages: ofHour }) => {
          const hour = hourOf.get(id);
          return {
            key: id,
            heading: hour ? dates.named(hour) : t('noHour'),
            pages: ofHour,
          };
        });

  return (
    <div className={writing.page}>
      <header className={writing.head}>
        <p className={writing.state}>{t(`${role}.eyebrow`)}</p>
        <h1>{t(`${role}.title`)}</h1>
        <p className={writing.prompt}>
          {role === 'therapist' ? (
            <ForPaper paper={t('printed')}>{t('therapist.lead', { name: them.name })}</ForPaper>
          ) : (
            t('client.lead', { name: them.name })
          )}
        </p>
        <OnPaper />
      </header>
      {writingIn === 'new' ? (
        <article className={writing.card}>
          <h2>{t(`${role}.new`)}</h2>
          <PageEditor page={null} onClose={close} />
        </article>
      ) : (
        <div data-screen-only>
          <Button onClick={() => open('new')}>{t(`${role}.new`)}</Button>
        </div>
      )}
      <div ref={line} role="status" tabIndex={-1} className={writing.row}>
        {happened && happened.kind !== 'failed' && <span>{t(happened.kind)}</span>}
        {happened?.kind === 'deleted' && (
          <Button look="plain" onClick={() => void restore(happened.page)}>
            {t('restore')}
          </Button>
        )}
      </div>
      {happened?.kind === 'failed' && <Notice role="alert">{t('failed')}</Notice>}
      {pages.length === 0 ? (
        <p className={writing.blank}>{t(`${role}.none`)}</p>
      ) : (
        <div data-screen-only>
          <TextField
            type="search"
            label={t(`${role}.search`)}
            value={word}
            autoComplete="off"
            onChange={(event) => setWord(event.currentTarget.value)}
          />
          <p role="status" className={writing.hint}>
            {word.trim() !== '' &&
              (found.length === 0 ? t('foundNone') : t('found', { count: found.length }))}
          </p>
        </div>
      )}
      {role === 'therapist' && pages.length > 0 && (
        <div className={writing.fields} data-screen-only>
          <ChooseOne
            legend={t('order')}
            choices={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
            value={order}
            onChange={(value) => setOrder(value ?? 'day')}
          />
          {order === 'impact' && inOrder.length === 0 && <p className={writing.blank}>{t('impactNone')}</p>}
        </div>
      )}
      {groups.map(({ key, heading, pages: together }) => (
        <section key={key} className={writing.fields}>
          <h2 className={writing.day}>{heading}</h2>
          {together.map((page) =>
            writingIn === page.id ? (
              <article key={page.id} className={writing.card}>
                <PageEditor page={page} onClose={close} />
              </article>
            ) : (
              <PageSheet
                key={page.id}
                page={page}
                onEdit={() => open(page.id)}
                onDelete={() => void deletePage(page)}
              />
            ),
          )}
        </section>
      ))}
      {more}
      {role === 'therapist' && pages.length > 0 && (
        <div data-screen-only>
          <Button look="plain" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      )}
    </div>
  );
};
