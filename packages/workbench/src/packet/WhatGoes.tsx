/** What of a packet is read by whoever it is for, word for word: what it is to help with, and its text. */
import { useText } from '../text/use-text.ts';
import css from './packet.module.css';

export const WhatGoes = ({
  of: { words, text },
}: {
  readonly of: { readonly words: string; readonly text: string };
}) => {
  const t = useText('packet');
  return (
    <section className={css.text} aria-label={t('preview')} dir="auto">
      {words !== '' && <p className={css.why}>{words}</p>}
      {text}
    </section>
  );
};
