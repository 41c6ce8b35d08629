/** What stands above every page of a record while something about this device has to be known. */
import { isHandedOver } from '../device/handed.ts';
import { paths } from '../paths.ts';
import { GiveBack } from '../solo/GiveBack.tsx';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';
import css from './above.module.css';

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
