/**
 * Write and let go (F9): words that never leave this page and are stored nowhere.
 *
 * The field is the browser's own and no state of ours: no draft, no record, no history, no spelling service, nothing
 * remembered for completion. Letting go puts a new field in its place, so that not even *undo* has the old one; leaving
 * the page, or putting it away, empties it as well.
 */
import { useEffect, useId, useRef, useState } from 'react';
import { at } from '../paths.ts';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import kit from '../ui/kit.module.css';
import { Eyebrow } from '../ui/Layout.tsx';
import { Watching } from '../ui/Watching.tsx';
import css from './quiet.module.css';

export const LetGo = () => {
  const t = useText('quiet');
  const { role } = useRelationship();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const empty = () => {
      if (field.current) field.current.value = '';
    };
    // A page that is put away may be kept whole by the browser, fields and all.
    window.addEventListener('pagehide', empty);
    return () => {
      window.removeEventListener('pagehide', empty);
      empty();
    };
  }, []);
  const letGo = () => {
    if (field.current) field.current.value = '';
    setTimes(times + 1);
    said.current?.focus();
  };
  return (
    <article className={css.writing}>
      <header className={css.stack}>
        <Eyebrow>
          <GoWithin to={at.quiet}>{t('goQuiet')}</GoWithin>
        </Eyebrow>
        <h1>{t('letGo.heading')}</h1>
        <p className={css.soft}>{t('letGo.lead')}</p>
      </header>
      <div className={kit.field}>
        <label className={kit.label} htmlFor={id}>
          {t('letGo.label')}
        </label>
        <textarea
          key={times}
          ref={field}
          id={id}
          className={`${kit.input} ${kit.area} ${kit[role]}`}
          rows={8}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          translate="no"
          data-gramm="false"
          data-lpignore="true"
        />
      </div>
      <p ref={said} role="status" tabIndex={-1}>
        {times > 0 && t('letGo.gone')}
      </p>
      <p>
        <Button onClick={letGo}>{t('letGo.do')}</Button>
      </p>
      <p className={css.soft}>{t('letGo.leave')}</p>
      <Watching />
    </article>
  );
};
