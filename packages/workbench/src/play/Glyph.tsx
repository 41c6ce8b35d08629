/** What became of a part, small: a full disc is brought, half a disc is something lighter in its place, a ring is kept. */
import type { Act } from '@kithe/model/moment';
import css from './play.module.css';

export const Glyph = ({ act }: { act: Act }) => (
  <svg className={css.glyph} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
    <circle className={act === 'unnoticed' ? css.unnoticed : css.ring} cx="8" cy="8" r="6" />
    {act === 'bring' && <circle className={css.disc} cx="8" cy="8" r="6" />}
    {act === 'mask' && <path className={css.disc} d="M8 2a6 6 0 0 0 0 12z" />}
  </svg>
);
