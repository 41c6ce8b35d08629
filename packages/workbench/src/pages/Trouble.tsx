/** A page that threw: what happened, what is safe, what to do next. The message stays out of sight and off the wire. */
import { useRouter } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Row, Stack } from '../ui/Layout.tsx';
import { PlainShell } from '../ui/PlainShell.tsx';

export const Trouble = ({ reset }: { reset: () => void }) => {
  const t = useText('common');
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <PlainShell>
      <Stack>
        <h1>{t('broken.title')}</h1>
        <p role="alert">{t('broken.safe')}</p>
        <p>{t('broken.next')}</p>
        <Row>
          <Button onClick={again}>{t('broken.again')}</Button>
          <Go to={paths.front} className={buttonLook('quiet')}>
            {t('notFound.front')}
          </Go>
        </Row>
      </Stack>
    </PlainShell>
  );
};
