/**
 * Putting one thing that happened beside an image. Two choices are needed, since without them nothing could be
 * counted: how much of the part was shown, and what came back (J57). Everything else can be left out.
 */
import { ANSWERS } from '@kithe/model/answers';
import type { Where } from '@kithe/record/body';
import type { LedgerImage } from '@kithe/record/ledger';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { isDay } from '../day.ts';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { ChooseOne, TextArea } from '../ui/Field.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './images.module.css';
import { SHOWN, SHOWN_WORDS } from './words.ts';

const Form = v.object({
  shown: v.fallback(v.nullable(v.picklist(['none', 'hint', 'half', 'most', 'all'])), null),
  answer: v.fallback(v.nullable(v.picklist(ANSWERS)), null),
  words: v.fallback(v.string(), ''),
  hour: v.fallback(v.nullable(v.string()), null),
  date: v.fallback(v.string(), ''),
  isMine: v.fallback(v.boolean(), false),
});

type Props = {
  of: LedgerImage;
  where: Where;
  /** Of the forms of one group, one is open at a time. */
  group: string;
  say: Said['say'];
  onSaid: () => void;
};

export const EvidenceForm = ({ of: image, where, group, say, onSaid }: Props) => {
  const t = useText('images');
  const { role } = useRelationship();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept(`image:${image.id}:${where}`, Form);
  const { shown, answer } = form;
  const because =
    shown === null || answer === null
      ? t('needsTwo')
      : where !== 'here' && form.date !== '' && !isDay(form.date)
        ? t('notADay')
        : undefined;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (shown === null || answer === null || because !== undefined) return;
    const disclosure = event.currentTarget.closest('details');
    const hour = where === 'here' ? chosenHour(form.hour, hours) : undefined;
    const date = where === 'here' ? hours.find(({ id }) => id === hour)?.date : form.date;
    await say(image.isShared && !form.isMine ? 'between' : 'own', {
      type: 'evidence',
      image: image.id,
      where,
      answer,
      shown: SHOWN[shown],
      words: form.words.trim(),
      ...(hour !== undefined && { hour }),
      ...(date !== undefined && date !== '' && { date }),
    });
    forget();
    if (disclosure) disclosure.open = false;
    onSaid();
  };
  return (
    <details className={css.add} name={group}>
      <summary>{t(`add-${where}`)}</summary>
      <form className={css.addForm} onSubmit={save}>
        <p className={css.soft}>{t('addHint')}</p>
        <ChooseOne
          legend={t('howMuch')}
          choices={SHOWN_WORDS.map((value) => ({ value, label: t(`shown.${value}`) }))}
          value={shown ?? undefined}
          onChange={(value) => put({ shown: value ?? null })}
        />
        <ChooseOne
          legend={t('whatCame')}
          choices={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))}
          value={answer ?? undefined}
          onChange={(value) => put({ answer: value ?? null })}
        />
        {where === 'here' ? (
          <HourField
            label={t('which')}
            none={t('noHour')}
            value={form.hour}
            onChange={(hour) => put({ hour: hour ?? '' })}
          />
        ) : (
          <DateField
            slip={t('notADay')}
            label={t('when')}
            hint={t('whenHint')}
            value={form.date}
            onChange={(event) => put({ date: event.currentTarget.value })}
          />
        )}
        <TextArea
          voice={role}
          label={t('words')}
          hint={t('wordsHint')}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        {image.isShared && (
          <ChooseOne
            legend={t('visibleTo')}
            choices={[
              { value: 'both', label: t('both') },
              { value: 'me', label: t('onlyMe') },
            ]}
            value={form.isMine ? 'me' : 'both'}
            onChange={(value) => value !== undefined && put({ isMine: value === 'me' })}
          />
        )}
        <Button type="submit" disabledBecause={because}>
          {t('save')}
        </Button>
        <KeptLine state={kept} />
      </form>
    </details>
  );
};
