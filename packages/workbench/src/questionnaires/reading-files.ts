/** Reading what somebody chose from their disk: which kind of file it is, and what it holds or what is wrong. */

import { CSV_BYTES } from '@kithe/record/instruments/csv';
import { DEFINITION_LENGTH, type Instrument, parseInstrument } from '@kithe/record/instruments/definition';
import { instrumentFrom, sheetFrom } from '@kithe/record/instruments/fhir';
import { FHIR_LENGTH, parseQuestionnaire, parseResponse } from '@kithe/record/instruments/fhir-shape';
import { type FilledIn, parseTable } from '@kithe/record/instruments/sheet-table';
import type { AnyFault } from './FaultList.tsx';

type Came<T> = { readonly is: T } | { readonly faults: readonly AnyFault[] };

/** A file that is larger than any that is read is not read. */
const LARGEST = Math.max(4 * DEFINITION_LENGTH, 4 * FHIR_LENGTH, CSV_BYTES);

export const bytesOf = async (file: Blob): Promise<Came<Uint8Array>> => {
  if (file.size > LARGEST) return { faults: [{ path: '', code: 'too-large' }] };
  try {
    return { is: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { faults: [{ path: '', code: 'unreadable' }] };
  }
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isFhir = (text: string): boolean => /"resourceType"\s*:/.test(text.slice(0, 20_000));

export type Brought = {
  readonly instrument: Instrument;
  readonly leftOut: readonly string[];
  /** A FHIR questionnaire says nothing of a licence: the person has to. */
  readonly needsDate: boolean;
  /** … though this one says that nobody needs one: then no date is needed either. */
  readonly saysFree: boolean;
};

/** What publishers write under `copyright` where anybody may use the words. */
const FREE = /\bpublic domain\b|\bCC0\b|\bno (permission|licen[cs]e) (is )?(required|needed)\b/i;

/** A questionnaire, ours or FHIR's. */
export const readBrought = (bytes: Uint8Array): Came<Brought> => {
  const text = textOf(bytes);
  if (!isFhir(text)) {
    const read = parseInstrument(text);
    return 'is' in read
      ? { is: { instrument: read.is, leftOut: [], needsDate: false, saysFree: false } }
      : read;
  }
  const form = parseQuestionnaire(text);
  if (!('is' in form)) return form;
  const isOurs = form.is.extension?.some(({ url }) => url === 'urn:kithe:instrument') === true;
  const read = instrumentFrom(form.is);
  return 'is' in read
    ? { is: { ...read.is, needsDate: !isOurs, saysFree: FREE.test(form.is.copyright ?? '') } }
    : read;
};

/** Filled sheets, as a table or as one FHIR response. */
export const readSheets = (instrument: Instrument, bytes: Uint8Array): Came<readonly FilledIn[]> => {
  const text = textOf(bytes.subarray(0, 200));
  if (/^\uFEFF?\s*\{/.test(text)) {
    const response = parseResponse(textOf(bytes));
    if (!('is' in response)) return response;
    const read = sheetFrom(instrument, response.is);
    return 'is' in read ? { is: [read.is] } : read;
  }
  const table = parseTable(instrument, bytes);
  return 'sheets' in table ? { is: table.sheets } : table;
};
