/** The workbench begins: words, then routes. In a tab that was left quickly, nothing at all until it is asked for. */
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './fonts.css';
import './tokens.css';
import { startOffline } from './offline.ts';
import { makeRouter } from './routes.tsx';
import { startText } from './text/use-text.ts';
import { hasLeft, Left } from './ui/Left.tsx';
import { OneMoment } from './ui/OneMoment.tsx';
import { RouterMaker } from './ui/pane.ts';
import { hasPlainFace, wearFace } from './ui/plain-face.ts';

const root = document.getElementById('root');
if (!root) throw new Error('main: the page has no root');
// The browser may bring back a page as it was when it was left, which is emptied: begin it again.
window.addEventListener('pageshow', ({ persisted }) => persisted && hasLeft() && location.reload());
// Whoever left quickly does not want the tab to say what was left, whatever the device has chosen.
wearFace(hasLeft() || hasPlainFace());
void startOffline();
await startText();
if (!hasLeft()) import('./ui/keep-focus.ts').then(({ keepFocus }) => keepFocus()).catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <Suspense fallback={<OneMoment />}>
      {hasLeft() ? (
        <Left />
      ) : (
        <RouterMaker value={makeRouter}>
          <RouterProvider router={makeRouter()} />
        </RouterMaker>
      )}
    </Suspense>
  </StrictMode>,
);
