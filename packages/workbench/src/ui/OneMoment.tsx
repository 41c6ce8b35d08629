/** While a page is on its way: nothing for the first moment, then a word, so that quick pages do not flicker. */
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';

export const OneMoment = () => (
  <p className={frame.moment} role="status">
    {useText('common')('loading')}
  </p>
);
