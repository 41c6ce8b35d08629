/**
 * What a page leaves out that is printed from the browser’s own menu, and whom it may be for. It comes after the page:
 * who looks at a screen need not wait for words that are on paper alone.
 */
import { lazy, Suspense } from 'react';

const Note = lazy(async () => ({ default: (await import('./PaperNote.tsx')).PaperNote }));

export const OnPaper = () => (
  <Suspense fallback={null}>
    <Note of="page" />
  </Suspense>
);
