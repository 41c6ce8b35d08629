/** Numbers that one can call, as large as a thumb needs them. */
import { useText } from '../text/use-text.ts';
import css from './lines.module.css';
import { dialled, type HelpLine } from './numbers.ts';

const LineLink = ({ line }: { line: HelpLine }) => {
  const t = useText('help');
  return (
    <a className={css.call} href={`tel:${dialled(line)}`} data-strong={line.name === undefined || undefined}>
      <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" fill="none">
        <path d="M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4 5.5a2 2 0 0 1 2-2z" />
      </svg>
      <span className={css.number}>
        <bdi>{line.number}</bdi>
      </span>
      <span className={css.about}>
        {line.name !== undefined && <span className={css.name}>{line.name}</span>}
        {line.name !== undefined && (
          <span className={css.when}>
            {t(line.always ? 'always' : 'notAlways')}
            {line.text && ` · ${t('text')}`}
          </span>
        )}
      </span>
    </a>
  );
};

export const Lines = ({ of: lines }: { of: readonly HelpLine[] }) => (
  <ul className={css.lines}>
    {lines.map((line) => (
      <li key={line.number}>
        <LineLink line={line} />
      </li>
    ))}
  </ul>
);
