/**
 * A crack: a disconnection that is open. It and the golden seam (`Seam.tsx`) are the only symbols there are to
 * learn, and both follow the same line for the same disconnection: a seam is seen to be where the crack was (J16).
 *
 * Stretched to the height of whatever holds it (`isShort`: of a line or two of text); decoration beside words that say the same.
 */
import { BENDS, jagged, pathOf } from './jagged.ts';
import symbols from './symbols.module.css';

export const Crack = ({ seed, isShort = false }: { seed: string; isShort?: boolean }) => (
  <svg
    className={`${symbols.line} ${symbols.crack}`}
    viewBox="-8 0 16 100"
    preserveAspectRatio="none"
    aria-hidden="true"
    fill="none"
  >
    <path
      d={pathOf(jagged(seed, 100, 6, isShort ? BENDS.short : BENDS.tall), 'down')}
      vectorEffect="non-scaling-stroke"
    />
  </svg>
);
