/** What is offered only where there is somebody else in the record: in one that a person keeps alone, nothing (J8). */
import type { ReactNode } from 'react';
import { useIsAlone } from '../relationship.ts';

export const WithOther = ({ children }: { children: ReactNode }) => (useIsAlone() ? null : children);
