import { formatUtf8 } from '@kithe/record/bytes';
import { questionnaireOf } from '@kithe/record/instruments/fhir';
import { GAD7 } from '@kithe/record/instruments/gad7';
import { expect, test } from 'vitest';
import { readBrought } from './reading-files.ts';

const { extension: _, ...form } = questionnaireOf(GAD7);
const read = (copyright: string) => {
  const came = readBrought(formatUtf8(JSON.stringify({ ...form, copyright })));
  if (!('is' in came)) throw new Error(JSON.stringify(came.faults));
  return came.is;
};

test.each([
  ['No permission required to reproduce, translate, display or distribute.', true],
  ['No license is needed.', true],
  ['This form is in the public domain.', true],
  ['CC0', true],
  ['© 2019 The Clinic. A licence is required; no permission is given here.', false],
  ['The Clinic', false],
])('a form whose copyright is %j needs no date: %j', (copyright, isFree) => {
  const { needsDate, saysFree, instrument } = read(copyright);
  expect([needsDate, saysFree, instrument.licence.heldUntil]).toEqual([true, isFree, null]);
});
