/**
 * Writing a page of one's own, or in one. Kept on this device at every letter; kept as a page by a press, or when
 * one leaves. No aids, no prompts: this is the one place that asks for nothing.
 */

import type { EntryId } from '@kithe/record/ids';
import type { OwnPage } from '@kithe/record/pages';
import { useEffect, useRef, useState } from 'react';
import { AskButton } from '../opening/AskButton.tsx';
import { useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import kit from '../ui/kit.module.css';
import { Watching } from '../ui/Watching.tsx';
import { Area } from './Area.tsx';
import { Kept, type KeptText } from './Kept.tsx';
import { KeptLine } from './KeptLine.tsx';
import {
  BLANK_PAGE,
  draftOf,
  formatPageDraft,
  isBlankPage,
  isSamePage,
  type PageDraft,
  parsePageDraft,
} from './own-pages.ts';
import writing from './writing.module.css';

/** As much as a page holds (`body.ts`). */
const LONGEST = 20_000;
const LONGEST_TITLE = 120;

type Props = {
  /** The page that is written in; `null` for a new one. */
  page: OwnPage | null;
  /** Called after it was kept as a page, or left as it was. */
  onClose: (kept: 'kept' | 'left' | 'failed') => void;
};

const Editor = ({ page, onClose, text, setText, state }: Props & KeptText) => {
  const t = useText('own');
  const c = useText('common');
  const { write, space, role, nowMs } = useRelationship();
  const { named } = useDates();
  const { hours } = useViews();
  const way = page === null ? 'letGo' : 'asItWas';
  const before = page === null ? BLANK_PAGE : draftOf(page);
  const draft = parsePageDraft(text) ?? before;
  const [wasUnfinished] = useState(text !== '');
  const hasTyped = useRef(false);
  const set = (change: Partial<PageDraft>) => {
    hasTyped.current = true;
    setText(formatPageDraft({ ...draft, ...change }));
  };
  const isNews = !isBlankPage(draft) && !isSamePage(draft, before);
  const reason = !isNews ? t('needsWords') : draft.words.length > LONGEST ? t('tooLong') : undefined;

  const keep = async () => {
    const hour = hours.find(({ id }) => id === draft.hour)?.id;
    await write('own', {
      type: 'page',
      title: draft.title.trim(),
      words: draft.words,
      about: space,
      // A page keeps the day on which it was begun.
      at: page?.at ?? new Date(nowMs()).toISOString(),
      ...(hour !== undefined && { hour }),
      ...(page !== null && { supersedes: page.id }),
      ...(draft.impact.trim() !== '' && { impact: draft.impact.trim() }),
    });
    setText('');
  };
  // Leaving keeps it: what was typed in this sitting, as it stands, unless a press has decided otherwise.
  const onLeave = useRef<(() => void) | null>(null);
  useEffect(() => {
    const keeps = hasTyped.current && reason === undefined;
    onLeave.current = keeps ? () => void keep().catch(() => undefined) : null; // the draft is still on the device
  });
  useEffect(() => () => onLeave.current?.(), []);
  const letGo = () => {
    onLeave.current = null;
    hasTyped.current = false;
    setText('');
    onClose('left');
  };

  return (
    <form
      className={writing.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== undefined) return;
        hasTyped.current = false; // it is being kept: leaving need not keep it again
        onLeave.current = null;
        keep().then(
          () => onClose('kept'),
          () => onClose('failed'),
        );
      }}
    >
      {wasUnfinished && <p className={writing.hint}>{t('unfinished')}</p>}
      <Area label={t(`${role}.write`)} role={role} value={draft.words} onChange={(words) => set({ words })} />
      {role === 'therapist' && (
        <TextArea
          voice={role}
          label={t('impact')}
          hint={t('impactHint')}
          maxLength={4_000}
          value={draft.impact}
          onChange={(event) => set({ impact: event.currentTarget.value })}
        />
      )}
      <TextField
        label={t('heading')}
        value={draft.title}
        maxLength={LONGEST_TITLE}
        autoComplete="off"
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <div className={kit.field}>
        <label className={kit.label} htmlFor="page-hour">
          {t('hour')}
        </label>
        <select
          id="page-hour"
          className={kit.input}
          value={draft.hour}
          onChange={(event) => set({ hour: event.currentTarget.value })}
        >
          <option value="">{t('noHour')}</option>
          {[...hours].reverse().map(({ id, date, name }) => (
            <option key={id} value={id}>
              {named({ name, date })}
            </option>
          ))}
        </select>
      </div>
      <div className={writing.foot}>
        <KeptLine state={state} />
        <p className={writing.hint}>{t('leaveNote')}</p>
      </div>
      <div className={writing.actions}>
        <Button look="quiet" type="submit" disabledBecause={reason}>
          {t('keep')}
        </Button>
        {isNews ? (
          <AskButton label={t(`${way}.do`)} title={t(`${way}.title`)} look="quiet">
            {(close) => (
              <>
                <p>{t(`${way}.words`)}</p>
                <div className={writing.actions}>
                  <Button look="quiet" onClick={letGo}>
                    {t(`${way}.yes`)}
                  </Button>
                  <Button look="quiet" onClick={close}>
                    {c('cancel')}
                  </Button>
                </div>
              </>
            )}
          </AskButton>
        ) : (
          <Button look="quiet" onClick={letGo}>
            {c('close')}
          </Button>
        )}
      </div>
      <Watching />
    </form>
  );
};

/** Where a page is kept while it is written: a page that is written in has a place of its own. */
export const placeOfPage = (id: EntryId | null): string => `own/${id ?? 'new'}`;

export const PageEditor = (props: Props) => (
  <Kept key={props.page?.id ?? 'new'} place={placeOfPage(props.page?.id ?? null)}>
    {(kept) => <Editor {...props} {...kept} />}
  </Kept>
);
