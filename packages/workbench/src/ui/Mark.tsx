/** The mark of Kithe: two lines, what broke between them, and gold where it was mended. */
import frame from './frame.module.css';

export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg className={frame.mark} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" fill="none">
    <path className={frame.markTherapist} d="M3 12.5c4.5-1.6 8-1.4 11.2-.3M18.6 12c3.8-1.2 7-1.4 10.4-.6" />
    <path className={frame.markClient} d="M3 17.5c4.3.3 8 2.3 10.5 4.7M18.4 21.6c3.6-2.7 7-4.8 10.6-6.1" />
    <path className={frame.markSeam} d="M16.9 4.5l-1.8 5.5 2.5 5.6-2.9 5.6 1.9 6.3" />
  </svg>
);
