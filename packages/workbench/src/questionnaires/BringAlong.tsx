/** Bringing a questionnaire along: look at the file first, hear what is wrong with it, and only then take it in. */
import { formatInstrument, type Instrument, parseInstrument } from '@kithe/record/instruments/definition';
import { useState } from 'react';
import { isDay } from '../day.ts';
import { useRelationship } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextField } from '../ui/Field.tsx';
import { type AnyFault, FaultList } from './FaultList.tsx';
import type { Known } from './known.ts';
import { useQuoted } from './Quoted.tsx';
import css from './questionnaires.module.css';
import { type Brought, bytesOf, readBrought } from './reading-files.ts';

export const BringAlong = ({ known }: { known: readonly Known[] }) => {
  const t = useText('questionnaires');
  const quoted = useQuoted();
  const { day } = useDates();
  const { write } = useRelationship();
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<Brought | null>(null);
  const [faults, setFaults] = useState<readonly AnyFault[]>([]);
  const [until, setUntil] = useState('');
  const [line, setLine] = useState<'kept' | 'failed' | null>(null);
  const [round, setRound] = useState(0);
  const instrument: Instrument | null =
    found &&
    (found.needsDate
      ? {
          ...found.instrument,
          licence: { ...found.instrument.licence, heldUntil: until === '' ? null : until },
        }
      : found.instrument);
  const isSame =
    instrument !== null &&
    known.some((one) => one.instrument.id === instrument.id && one.instrument.version === instrument.version);
  const look = async () => {
    if (!file) return;
    setLine(null);
    const bytes = await bytesOf(file);
    const read = 'is' in bytes ? readBrought(bytes.is) : bytes;
    setFaults('is' in read ? [] : read.faults);
    setFound('is' in read ? read.is : null);
  };
  const keep = async () => {
    if (!instrument || isSame) return;
    const definition = formatInstrument(instrument);
    // What is written is what was read and a date that was typed: it must be one that can be read.
    const read = parseInstrument(definition);
    if ('faults' in read) return setFaults(read.faults);
    try {
      // It belongs to the person and to no relationship: it says nothing about whom it is.
      await write('own', { type: 'instrument', definition });
      setFound(null);
      setFile(null);
      setRound(round + 1);
      setLine('kept');
    } catch {
      setLine('failed');
    }
  };
  const reason = isSame
    ? t('bring.same')
    : found?.needsDate && until === '' && !found.saysFree
      ? t('bring.untilNeeds')
      : found?.needsDate && until !== '' && !isDay(until)
        ? t('bring.notADay')
        : undefined;
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('bring.title')}</summary>
      <div className={css.inner}>
        <p>{t('bring.about')}</p>
        <p className={css.soft}>{t('bring.format')}</p>
        <TextField
          key={round}
          label={t('bring.file')}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            setFound(null);
            setFaults([]);
          }}
        />
        <Button
          look="quiet"
          disabledBecause={file === null ? t('bring.choose') : undefined}
          onClick={() => void look()}
        >
          {t('bring.read')}
        </Button>
        {faults.length > 0 && <FaultList of={faults} />}
        {instrument && found && (
          <div className={css.preview}>
            <p>
              {t('bring.found', { title: quoted(instrument.title), count: instrument.items.length })}{' '}
              {instrument.licence.heldUntil !== null
                ? t('bring.foundLicence', {
                    holder: instrument.licence.holder,
                    date: day(instrument.licence.heldUntil),
                  })
                : found.needsDate && !found.saysFree
                  ? ''
                  : t('bring.foundFree', { holder: instrument.licence.holder })}
            </p>
            {found.leftOut.length > 0 && <p>{t('bring.left', { list: found.leftOut.join(', ') })}</p>}
            {found.needsDate && (
              <DateField
                slip={t('bring.notADay')}
                label={t('bring.until')}
                hint={t(found.saysFree ? 'bring.untilFree' : 'bring.untilHint')}
                value={until}
                onChange={(event) => setUntil(event.currentTarget.value)}
              />
            )}
            <p>
              <Button disabledBecause={reason} onClick={() => void keep()}>
                {t('bring.keep')}
              </Button>
            </p>
          </div>
        )}
        <p role="status" className={css.soft}>
          {line === 'kept' && t('bring.kept')}
          {line === 'failed' && t('failed')}
        </p>
      </div>
    </details>
  );
};
