/** Answers to one questionnaire as files, out and in: a table, or FHIR. What comes in is one's own, all of it or none. */
import { type EntryId, newEntryId } from '@kithe/record/ids';
import type { Instrument } from '@kithe/record/instruments/definition';
import { questionnaireOf } from '@kithe/record/instruments/fhir';
import { formatTable } from '@kithe/record/instruments/sheet-table';
import type { Sheet } from '@kithe/record/sheets';
import { useState } from 'react';
import { useRelationship } from '../relationship.ts';
import { download } from '../take/download.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useSaid } from '../ui/use-said.ts';
import { type AnyFault, FaultList } from './FaultList.tsx';
import { useQuoted } from './Quoted.tsx';
import css from './questionnaires.module.css';
import { bytesOf, readSheets } from './reading-files.ts';
import { keptBody } from './sharing.ts';

type Props = {
  instrument: Instrument;
  /** My own sheets of it. */
  sheets: readonly Sheet[];
  /** False once the licence has ended: then nothing new comes in. */
  isOpen: boolean;
};

export const Files = ({ instrument, sheets, isOpen }: Props) => {
  const t = useText('questionnaires');
  const quoted = useQuoted();
  const { remove } = useRelationship();
  const { say } = useSaid();
  const [file, setFile] = useState<File | null>(null);
  const [faults, setFaults] = useState<readonly AnyFault[]>([]);
  const [came, setCame] = useState<readonly EntryId[]>([]);
  const [line, setLine] = useState<'taken' | 'came' | 'undone' | 'failed' | null>(null);
  const take = (content: string, ending: 'csv' | 'json') => {
    download(content, `${instrument.id}.${ending}`, ending === 'csv' ? 'text/csv' : 'application/fhir+json');
    setLine('taken');
  };
  const filled = sheets.flatMap(({ date, kept }) => (kept ? [{ date, answers: kept.answers }] : []));
  const bring = async () => {
    if (!file) return;
    setLine(null);
    const bytes = await bytesOf(file);
    const read = 'is' in bytes ? readSheets(instrument, bytes.is) : bytes;
    setFaults('is' in read ? [] : read.faults);
    if (!('is' in read)) return;
    const written: EntryId[] = [];
    try {
      for (const { date, answers } of read.is) {
        const sheet = {
          sheet: newEntryId(),
          instrument: instrument.id,
          version: instrument.version,
          title: quoted(instrument.title).slice(0, 120),
          date,
        };
        written.push(await say('own', keptBody(sheet, answers)));
      }
      setCame(written);
      setLine('came');
    } catch {
      for (const id of written) await remove(id);
      setLine('failed');
    }
  };
  const undo = async () => {
    for (const id of came) await remove(id);
    setCame([]);
    setLine('undone');
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('files.title')}</summary>
      <div className={css.inner}>
        {filled.length > 0 && (
          <Button look="plain" onClick={() => take(formatTable(instrument, filled), 'csv')}>
            {t('files.csv')}
          </Button>
        )}
        <Button
          look="plain"
          onClick={() => take(JSON.stringify(questionnaireOf(instrument), null, 2), 'json')}
        >
          {t('files.form')}
        </Button>
        {isOpen && (
          <>
            <p className={css.soft}>{t('files.bringAbout')}</p>
            <TextField
              label={t('files.bring')}
              type="file"
              accept=".csv,.json,text/csv,application/json"
              onChange={(event) => {
                setFile(event.currentTarget.files?.[0] ?? null);
                setFaults([]);
              }}
            />
            <Button
              look="quiet"
              disabledBecause={file === null ? t('bring.choose') : undefined}
              onClick={() => void bring()}
            >
              {t('files.read')}
            </Button>
          </>
        )}
        {faults.length > 0 && <FaultList of={faults} />}
        <div role="status" className={css.row}>
          {line === 'came' && <span>{t('files.came', { count: came.length })}</span>}
          {line === 'came' && (
            <Button look="plain" onClick={() => void undo()}>
              {t('files.undo')}
            </Button>
          )}
          {line === 'taken' && <span>{t('files.taken')}</span>}
          {line === 'undone' && <span>{t('files.undone')}</span>}
          {line === 'failed' && <span>{t('failed')}</span>}
        </div>
      </div>
    </details>
  );
};
