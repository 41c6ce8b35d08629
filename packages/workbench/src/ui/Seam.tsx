/** A golden seam: the line of a crack, mended (J16). The symbol beside it is `Crack.tsx`; the line is the same. */
import { BENDS, jagged, pathOf } from './jagged.ts';
import symbols from './symbols.module.css';

export const Seam = ({ seed, isShort = false }: { seed: string; isShort?: boolean }) => {
  const d = pathOf(jagged(seed, 100, 6, isShort ? BENDS.short : BENDS.tall), 'down');
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
