/** A golden seam: the line of a crack, mended (J16). The symbol beside it is `Crack.tsx`; the line is the same. */
import { jagged, pathOf } from './jagged.ts';
import symbols from './symbols.module.css';

export const Seam = ({ seed }: { seed: string }) => {
  const d = pathOf(jagged(seed, 100, 6, 7), 'down');
  return (
    <svg
      className={`${symbols.line} ${symbols.seam}`}
      viewBox="-8 0 16 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      fill="none"
    >
      <path className={symbols.bed} d={d} vectorEffect="non-scaling-stroke" />
      <path d={d} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};
