/** The workbench begins: words, then routes. */
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './tokens.css';
import { makeRouter } from './routes.tsx';
import { startText } from './text/use-text.ts';

const root = document.getElementById('root');
if (!root) throw new Error('main: the page has no root');
await startText();
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <RouterProvider router={makeRouter()} />
    </Suspense>
  </StrictMode>,
);
