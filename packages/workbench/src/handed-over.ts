/**
 * Links that were handed over lead to the front page with their secret in the fragment, `/#/setup/…` and
 * `/#/join/…`, which no server ever sees. They are passed on to the page that can use them.
 *
 * Before any page is shown, and not by one: a page that redirects while it is drawn can do so without end.
 */
import { redirect } from '@tanstack/react-router';
import { paths } from './paths.ts';

/** The page that a handed-over fragment (without its #) is meant for. */
export const meantFor = (fragment: string): string | null =>
  fragment.startsWith('/setup/') ? paths.begin : fragment.startsWith('/join/') ? paths.join : null;

/** For the front page's route: goes where the fragment belongs, and leaves no step behind in the history. */
export const passOn = ({ location: { hash } }: { location: { hash: string } }): void => {
  const to = meantFor(hash);
  if (to !== null) throw redirect({ to, hash, replace: true });
};
