/** A page that only a therapy has. Whoever comes to its address in another record is led to what stands there instead. */
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useKind } from '../relationship.ts';
import { useBase } from './Go.tsx';

export const InTherapy = ({ instead, children }: { instead: string; children: ReactNode }) => {
  const base = useBase();
  return useKind() === 'therapy' ? children : <Navigate to={base + instead} replace />;
};
