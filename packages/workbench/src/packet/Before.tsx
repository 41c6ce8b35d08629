/** What becomes of a packet once it is handed over: said before, to both, in the same words. */
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import css from './packet.module.css';

export const Before = ({ side }: { readonly side: 'client' | 'therapist' }) => {
  const t = useText('packet');
  const { name } = usePeople().them;
  return (
    <ul className={css.before}>
      {t(`before.${side}`, { name, returnObjects: true }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
