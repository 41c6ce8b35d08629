/** What stands in the way of a file: each with its place, in words, with what was found and what to do. */
import type { Fault } from '@kithe/record/instruments/faults';
import type { FhirFault } from '@kithe/record/instruments/fhir-shape';
import type { TableFault } from '@kithe/record/instruments/sheet-table';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Layout.tsx';
import css from './questionnaires.module.css';

export type AnyFault = Fault | FhirFault | TableFault | { readonly path: ''; readonly code: 'unreadable' };

export const FaultList = ({ of }: { of: readonly AnyFault[] }) => {
  const t = useText('questionnaires');
  const placeOf = (fault: AnyFault): string => {
    if ('line' in fault) return t('files.line', { line: fault.line, column: fault.column });
    if (fault.path === '') return t('bring.whole');
    const linkId = 'linkId' in fault ? fault.linkId : undefined;
    return linkId === undefined
      ? t('bring.place', { path: fault.path })
      : t('files.link', { path: fault.path, linkId });
  };
  return (
    <Notice role="alert">
      <p>{t('bring.faults')}</p>
      <ul className={css.faults}>
        {of.map((fault) => (
          <li key={`${placeOf(fault)} ${fault.code}`}>
            <strong>{placeOf(fault)}</strong> {t(`faults.${fault.code}`)}{' '}
            {'found' in fault && fault.found !== undefined && t('bring.foundHere', { found: fault.found })}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
