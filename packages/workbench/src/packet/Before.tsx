/** What becomes of a packet once it is handed over: said before, to both, in the same words. */
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import css from './packet.module.css';

type Props = {
  readonly side: 'client' | 'therapist';
  /** The client has agreed: *if you agree* would be asking them anew. */
  readonly isAgreed?: boolean;
};

export const Before = ({ side, isAgreed = false }: Props) => {
  const t = useText('packet');
  const { name } = usePeople().them;
  const [first, ...others] = t(`before.${side}`, { name, returnObjects: true });
  return (
    <ul className={css.before}>
      {[isAgreed && side === 'client' ? t('before.agreed', { name }) : first, ...others].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
