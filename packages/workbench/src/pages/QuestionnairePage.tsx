/** One questionnaire: to fill in, what was filled in before, and the same as files. */
import { formatInstrument, isLicensed } from '@kithe/record/instruments/definition';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { dateOf } from '../day.ts';
import { at } from '../paths.ts';
import { Files } from '../questionnaires/Files.tsx';
import { Fill } from '../questionnaires/Fill.tsx';
import { allKnown, type Known, latest } from '../questionnaires/known.ts';
import { Quoted } from '../questionnaires/Quoted.tsx';
import css from '../questionnaires/questionnaires.module.css';
import { useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { useSaid } from '../ui/use-said.ts';

const One = ({ of: { instrument, entry }, onRemove }: { of: Known; onRemove: () => void }) => {
  const t = useText('questionnaires');
  const { day } = useDates();
  const { me, nowMs } = useRelationship();
  const { sheets } = useViews();
  const { say } = useSaid();
  const navigate = useNavigate();
  const base = useBase();
  const mine = sheets.filter(
    (sheet) => sheet.by === me && sheet.instrument === instrument.id && sheet.version === instrument.version,
  );
  const { heldUntil, attribution } = instrument.licence;
  const isOpen = isLicensed(instrument, dateOf(nowMs()));
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.questionnaires}>{t('title')}</GoWithin>
        </Eyebrow>
        <h1>
          <Quoted of={instrument.title} />
        </h1>
      </header>
      {isOpen ? (
        <Fill
          instrument={instrument}
          say={say}
          onKept={(sheet) => void navigate({ to: base + at.sheet(sheet) })}
        />
      ) : (
        <Notice>{t('fill.expired', { date: day(heldUntil ?? '') })}</Notice>
      )}
      {mine.length > 0 && (
        <section className={css.stack}>
          <h2>{t('filled')}</h2>
          <ul className={css.list}>
            {[...mine].reverse().map(({ sheet, date }) => (
              <li key={sheet}>
                <GoWithin to={at.sheet(sheet)}>{day(date)}</GoWithin>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={css.stackTight}>
        <p className={css.soft}>{t('fill.reference', { citation: instrument.citation })}</p>
        <p className={css.soft}>
          {attribution} {heldUntil !== null && isOpen && t('fill.until', { date: day(heldUntil) })}
        </p>
        {entry && (
          <p data-screen-only>
            <Button look="plain" onClick={onRemove}>
              {t('bring.remove')}
            </Button>
          </p>
        )}
      </section>
      <Files instrument={instrument} sheets={mine} isOpen={isOpen} />
    </div>
  );
};

export const QuestionnairePage = () => {
  const t = useText('questionnaires');
  const { questionnaire } = useParams({ strict: false }) as { questionnaire?: string }; // by the route's own path
  const { instruments } = useViews();
  const { write, remove } = useRelationship();
  const [removed, setRemoved] = useState<Known | null>(null);
  const known = latest(allKnown(instruments)).find(({ instrument }) => instrument.id === questionnaire);
  const takeOut = async (one: Known) => {
    if (!one.entry) return;
    await remove(one.entry);
    setRemoved(one);
  };
  if (known)
    return (
      <One
        key={`${known.instrument.id} ${known.instrument.version}`}
        of={known}
        onRemove={() => void takeOut(known)}
      />
    );
  return (
    <div className={css.page}>
      <h1>{t('title')}</h1>
      <p role="status">{removed ? t('bring.removed') : t('gone')}</p>
      {removed && (
        <p>
          <Button
            look="quiet"
            onClick={() =>
              void write('own', {
                type: 'instrument',
                definition: formatInstrument(removed.instrument),
              })
            }
          >
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
