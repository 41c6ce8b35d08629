/** A link within the app. Below a relationship, `to` follows the base of the page that holds it. */
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const BASE = /^\/(?:with|example)\/[^/]+/;
/** An address below the base of a relationship. */
export const withoutBase = (pathname: string): string => pathname.replace(BASE, '');

/** `/with/<space>` or `/example/<who>`, wherever this page is; empty outside a relationship. */
export const useBase = (): string => {
  const path = useRouterState({ select: (state) => state.location.pathname });
  return BASE.exec(path)?.[0] ?? '';
};

type Props = {
  children: ReactNode;
  className?: string | undefined;
  'aria-label'?: string;
  'aria-current'?: 'page' | undefined;
};

/** The router calls a link current when its page lies above this one; a page is current, for us, only when it is this one. */
const EXACT = { exact: true } as const;

/** A link to a page of this relationship: `<GoWithin to={at.repair}>`. */
export const GoWithin = ({ to, ...rest }: Props & { to: string }) => (
  <Link to={useBase() + to || '/'} activeOptions={EXACT} {...rest} />
);

/** A link to any page: `<Go to={paths.help}>`. */
export const Go = ({
  to,
  ...rest
}: Props & { to: string; hash?: string; search?: Readonly<Record<string, string>> }) => (
  <Link to={to} activeOptions={EXACT} {...rest} />
);
