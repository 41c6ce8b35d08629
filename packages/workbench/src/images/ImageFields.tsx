/** The four places of one sentence, whether it is feared or hoped, and where it began: to write it, and to word it anew. */
import type { LedgerImage } from '@kithe/record/ledger';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { ChooseOne, TextArea, TextField } from '../ui/Field.tsx';
import css from './images.module.css';
import { Sentence } from './Sentence.tsx';

export type ImageWords = Pick<LedgerImage, 'tone' | 'part' | 'who' | 'answer' | 'meaning'> & {
  readonly origin: string;
};
const PLACES = ['part', 'who', 'answer', 'meaning'] as const;

export const NO_WORDS: ImageWords = {
  tone: 'feared',
  part: '',
  who: '',
  answer: '',
  meaning: '',
  origin: '',
};

/** The form of these words, which stands at `start` before anything was written (`use-kept.ts`). */
export const imageForm = (start: ImageWords) =>
  v.object({
    tone: v.fallback(v.picklist(['feared', 'hoped']), start.tone),
    part: v.fallback(v.string(), start.part),
    who: v.fallback(v.string(), start.who),
    answer: v.fallback(v.string(), start.answer),
    meaning: v.fallback(v.string(), start.meaning),
    origin: v.fallback(v.string(), start.origin),
  });

export const isWithoutWords = (form: ImageWords): boolean =>
  PLACES.every((place) => form[place].trim() === '');

/** As they are kept: without the blanks around them. */
export const trimmed = ({ tone, part, who, answer, meaning, origin }: ImageWords): ImageWords => ({
  tone,
  part: part.trim(),
  who: who.trim(),
  answer: answer.trim(),
  meaning: meaning.trim(),
  origin: origin.trim(),
});

type Props = {
  form: ImageWords;
  put: (change: Partial<ImageWords>) => void;
  /** What stands between the sentence and where it began. */
  children?: ReactNode;
};

export const ImageFields = ({ form, put, children }: Props) => {
  const t = useText('images');
  const { role } = useRelationship();
  return (
    <>
      <ChooseOne
        legend={t('new.tone')}
        choices={[
          { value: 'feared', label: t('new.feared') },
          { value: 'hoped', label: t('new.hoped') },
        ]}
        value={form.tone}
        onChange={(tone) => tone !== undefined && put({ tone })}
      />
      <p className={css.preview} data-voice={role}>
        <Sentence of={form} />
      </p>
      <div className={css.places}>
        {PLACES.map((place) => (
          <TextField
            key={place}
            label={t(`new.${place}`)}
            hint={t(`new.${place}Hint`)}
            maxLength={120}
            value={form[place]}
            onChange={(event) => put({ [place]: event.currentTarget.value })}
          />
        ))}
      </div>
      {children}
      <details className={css.more}>
        <summary>{t('new.origin')}</summary>
        <TextArea
          voice={role}
          label={t('new.originLabel')}
          hint={t('wordsHint')}
          maxLength={4_000}
          value={form.origin}
          onChange={(event) => put({ origin: event.currentTarget.value })}
        />
      </details>
    </>
  );
};
