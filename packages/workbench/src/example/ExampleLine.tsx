/** The slim line above every page of the example: that it is one, that nothing is kept, and the other pair of eyes. */
import { useRouterState } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { InLanguage } from '../text/InLanguage.tsx';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';
import css from './example.module.css';
import type { Who } from './telling.ts';

const Line = ({ who }: { who: Who }) => {
  const t = useText('example');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const other = who === 'ana' ? 'weiss' : 'ana';
  return (
    <aside className={css.line} aria-label={t('line.label')} data-screen-only>
      <p>{t('line.text')}</p>
      <p className={css.lineLinks}>
        <Go to={path.replace(`/example/${who}`, `/example/${other}`)}>{t(`line.as.${other}`)}</Go>
        <Go to={paths.example}>{t('line.door')}</Go>
      </p>
    </aside>
  );
};

export const ExampleLine = ({ who }: { who: Who }) => (
  <InLanguage of="example">
    <Line who={who} />
  </InLanguage>
);
