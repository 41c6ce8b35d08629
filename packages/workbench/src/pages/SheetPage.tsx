/**
 * One filled sheet. Where an answer of mine calls for it, whom to call comes first, and the rest when I ask for it;
 * the other is told of nothing. It prints on one page, with what it is, when it was filled in, and what is left out.
 */

import { isLicensed } from '@kithe/record/instruments/definition';
import { responseOf } from '@kithe/record/instruments/fhir';
import { callsForHelp } from '@kithe/record/instruments/scoring';
import type { Sheet } from '@kithe/record/sheets';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { dateOf } from '../day.ts';
import { at } from '../paths.ts';
import { AnswerTable, BareAnswers } from '../questionnaires/AnswerTable.tsx';
import { Fill } from '../questionnaires/Fill.tsx';
import { HelpFirst } from '../questionnaires/HelpFirst.tsx';
import { allKnown, knownFor, sheetBefore } from '../questionnaires/known.ts';
import { Quoted } from '../questionnaires/Quoted.tsx';
import css from '../questionnaires/questionnaires.module.css';
import { Result } from '../questionnaires/Result.tsx';
import { ShareSheet } from '../questionnaires/ShareSheet.tsx';
import { type Chosen, keptBody, sharedBody } from '../questionnaires/sharing.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { download } from '../take/download.ts';
import { useDates } from '../text/use-dates.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { useSaid } from '../ui/use-said.ts';
import { WithOther } from '../ui/WithOther.tsx';

type Happened = 'done' | 'undone' | 'failed' | null;

const OneSheet = ({ of: sheet, onRemoved }: { of: Sheet; onRemoved: () => void }) => {
  const t = useText('questionnaires');
  const language = useLanguage();
  const { day } = useDates();
  const { role, remove, nowMs } = useRelationship();
  const { me, them } = usePeople();
  const { sheets, instruments } = useViews();
  const { say } = useSaid();
  const [isSharing, setSharing] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const [happened, setHappened] = useState<Happened>(null);
  const [wantsRest, setWantsRest] = useState(false);
  const rest = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wantsRest) rest.current?.focus();
  }, [wantsRest]);
  const instrument = knownFor(sheet, allKnown(instruments));
  const isMine = sheet.by === me.key;
  const answers = (sheet.kept ?? sheet.shared)?.answers ?? {};
  // To the person who marked it, and to nobody else.
  const calls = isMine && instrument ? callsForHelp(instrument, answers) : [];
  const isHelpFirst = calls.length > 0 && !wantsRest;

  const attempt = async (act: () => Promise<unknown>, then: Happened) => {
    try {
      await act();
      setHappened(then);
    } catch {
      setHappened('failed');
    }
  };
  const withdraw = async () => {
    if (sheet.shared)
      for (const id of [...sheet.shared.earlier, sheet.shared.id])
        await say('between', { type: 'withdrawn', of: id });
  };
  const share = (chosen: Chosen) =>
    attempt(async () => {
      setSharing(false);
      if (instrument) await say('between', sharedBody(sheet, instrument, answers, chosen));
    }, 'done');
  const takeOut = () =>
    attempt(async () => {
      await withdraw();
      // Earlier versions first: what was superseded would stand again without what superseded it.
      if (sheet.kept) for (const id of [...sheet.kept.earlier, sheet.kept.id]) await remove(id);
      onRemoved();
    }, null);

  return (
    <article className={css.page}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.questionnaires}>{t('title')}</GoWithin> ·{' '}
          {t(!isMine ? 'theirsShared' : sheet.shared ? 'shared' : 'private', { name: them.name })}
        </Eyebrow>
        <h1>{instrument ? <Quoted of={instrument.title} /> : sheet.title}</h1>
        <p>{t('result.filledOn', { date: day(sheet.date) })}</p>
      </header>
      {!isMine && role === 'therapist' && <Notice>{t('doNotProbe')}</Notice>}
      {instrument && isHelpFirst && (
        <HelpFirst instrument={instrument} answers={answers} of={calls} onRest={() => setWantsRest(true)} />
      )}
      {isEditing && instrument ? (
        <Fill instrument={instrument} of={sheet} say={say} onKept={() => setEditing(false)} />
      ) : (
        !isHelpFirst && (
          <>
            {instrument && <Result instrument={instrument} of={sheet} before={sheetBefore(sheet, sheets)} />}
            <section className={css.stack}>
              <h2 ref={rest} tabIndex={-1}>
                {t('result.answers')}
              </h2>
              {instrument ? (
                <AnswerTable
                  instrument={instrument}
                  answers={answers}
                  {...(!isMine && { only: new Set(Object.keys(answers)) })}
                />
              ) : (
                <BareAnswers answers={answers} />
              )}
            </section>
            {instrument && (
              <footer className={css.stackTight}>
                <p className={css.soft}>{t('fill.reference', { citation: instrument.citation })}</p>
                <p className={css.soft}>{instrument.licence.attribution}</p>
                <p className={css.printOnly}>
                  {isMine
                    ? t('printLeft', { list: t('printLeftOther') })
                    : t('printShared', { name: them.name })}
                </p>
              </footer>
            )}
            <div className={css.row} data-screen-only>
              {isMine && role === 'client' && instrument && (
                <WithOther>
                  <Button look="quiet" onClick={() => setSharing(true)}>
                    {t(sheet.shared ? 'share.again' : 'share.do', { name: them.name })}
                  </Button>
                </WithOther>
              )}
              {isMine && sheet.shared && (
                <Button look="quiet" onClick={() => void attempt(withdraw, 'undone')}>
                  {t('share.undo')}
                </Button>
              )}
              <Button look="plain" onClick={() => window.print()}>
                {t('print')}
              </Button>
              {isMine && instrument && (
                <Button
                  look="plain"
                  onClick={() =>
                    download(
                      JSON.stringify(
                        responseOf(instrument, { date: sheet.date, answers }, language),
                        null,
                        2,
                      ),
                      `${sheet.instrument}-${sheet.date}.json`,
                      'application/fhir+json',
                    )
                  }
                >
                  {t('files.fhir')}
                </Button>
              )}
              {isMine && sheet.kept && instrument && isLicensed(instrument, dateOf(nowMs())) && (
                <Button look="plain" onClick={() => setEditing(true)}>
                  {t('edit')}
                </Button>
              )}
              {isMine && (
                <Button look="plain" onClick={() => void takeOut()}>
                  {t('remove')}
                </Button>
              )}
            </div>
          </>
        )
      )}
      <p role="status" className={css.soft} data-screen-only>
        {happened === 'done' && t('share.done', { name: them.name })}
        {happened === 'undone' && t('share.undone')}
      </p>
      {happened === 'failed' && <Notice role="alert">{t('failed')}</Notice>}
      {instrument && (
        <Dialog
          title={t('share.title', { name: them.name })}
          isOpen={isSharing}
          onClose={() => setSharing(false)}
        >
          <ShareSheet
            instrument={instrument}
            of={sheet}
            answers={answers}
            onYes={(chosen) => void share(chosen)}
            onNo={() => setSharing(false)}
          />
        </Dialog>
      )}
    </article>
  );
};

export const SheetPage = () => {
  const t = useText('questionnaires');
  const { sheet: id } = useParams({ strict: false }) as { sheet?: string }; // by the route's own path
  const { me } = useRelationship();
  const { sheets } = useViews();
  const { say } = useSaid();
  const [removed, setRemoved] = useState<Sheet | null>(null);
  const found =
    sheets.find((one) => one.sheet === id && one.by === me) ??
    sheets.find((one) => one.sheet === id && one.shared !== null);
  if (found) return <OneSheet key={`${me} ${found.sheet}`} of={found} onRemoved={() => setRemoved(found)} />;
  const answers = (removed?.kept ?? removed?.shared)?.answers;
  return (
    <div className={css.page}>
      <h1>{t('title')}</h1>
      <p role="status">{removed ? t('removed') : t('goneSheet')}</p>
      {removed && answers && (
        <p>
          <Button look="quiet" onClick={() => void say('own', keptBody(removed, answers))}>
            {t('restore')}
          </Button>
        </p>
      )}
      <p>
        <GoWithin to={at.questionnaires}>{t('title')}</GoWithin>
      </p>
    </div>
  );
};
