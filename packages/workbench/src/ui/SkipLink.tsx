/** The first stop of a keyboard: past the frame, to the page. */
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';

export const SkipLink = ({ to }: { to: string }) => (
  <a
    className={frame.skip}
    href={`#${to}`}
    onClick={(event) => {
      // Not by way of the address: the fragment may hold a secret that another page is still to read.
      event.preventDefault();
      document.getElementById(to)?.focus();
    }}
  >
    {useText('common')('skip')}
  </a>
);
