/** An address that leads nowhere: what is safe, and the way back. */
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Row, Stack } from '../ui/Layout.tsx';

export const NotFound = () => {
  const t = useText('common');
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <Stack>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <Row>
        <Go to={paths.front} className={buttonLook()}>
          {t('notFound.front')}
        </Go>
        {canGoBack && (
          <Button look="quiet" onClick={() => router.history.back()}>
            {t('notFound.back')}
          </Button>
        )}
      </Row>
    </Stack>
  );
};
