/** What stands above every page of a record while something about this device has to be known; or in its place. */
import { isHandedOver } from '../device/handed.ts';
import { paths } from '../paths.ts';
import { GiveBack } from '../solo/GiveBack.tsx';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './above.module.css';
import page from './account.module.css';
import { Title } from './Title.tsx';

export const Above = ({ isSignedOut }: { isSignedOut: boolean }) => (
  <>
    {isSignedOut && <SignedOut />}
    {isHandedOver() && <GiveBack />}
  </>
);

/** The relay wants the words again; whoever reads here should know why nothing is shared. */
const SignedOut = () => {
  const t = useText('account');
  return (
    <aside className={css.slim} aria-label={t('today.signedOut.label')}>
      {t('today.signedOut.text')} <Go to={paths.signIn}>{t('today.signedOut.signIn')}</Go>
    </aside>
  );
};

/** No record of mine has this address: it was left, or it is somebody else's, which looks the same. */
export const NoRecord = () => {
  const t = useText('account');
  return (
    <div className={page.page}>
      <Title>{t('withSpace.none.title')}</Title>
      <p className={page.text}>{t('withSpace.none.text')}</p>
      <Row>
        <Go to={paths.today} className={buttonLook()}>
          {t('withSpace.none.today')}
        </Go>
      </Row>
    </div>
  );
};
