/** Where a part was met (J106): lines from the image ledger, and lines of one's own. Each by itself, and no total. */
import type { Part } from '@kithe/record/parts';
import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import { Sentence } from '../images/Sentence.tsx';
import { at } from '../paths.ts';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './parts.module.css';
import { type MetTime, metTimes } from './tied.ts';
import type { WayBack } from './use-part-writing.ts';

const Form = v.object({ words: v.fallback(v.string(), ''), hour: v.fallback(v.nullable(v.string()), '') });

type Props = {
  of: Pick<Part, 'name' | 'was'>;
  /** On a page without numbers hours are picked by name alone, so that nothing is picked there. */
  canAdd?: boolean;
};

export const MetTimes = ({ of: part, canAdd = true }: Props) => {
  const t = useText('parts');
  const { role, me, remove } = useRelationship();
  const { hours, ledger, met } = useViews();
  const { form, put, forget, kept } = useKept(`met:${part.name}`, Form);
  const { say } = useSaid();
  const [back, setBack] = useState<WayBack | null>(null);
  const times = metTimes(part, ledger, met, me);
  const hourName = (id: MetTime['hour']) => hours.find((hour) => hour.id === id)?.name ?? '';
  const words = form.words.trim();
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (words === '') return;
    const disclosure = event.currentTarget.closest('details');
    const hour = chosenHour(form.hour, hours);
    await say('own', { type: 'met', part: part.name, words, ...(hour !== undefined && { hour }) });
    forget();
    if (disclosure) disclosure.open = false;
  };
  const takeOut = async ({ id, words: said, hour, at: day }: MetTime) => {
    await remove(id);
    setBack(
      () => () =>
        say('own', {
          type: 'met',
          part: part.name,
          words: said,
          ...(hour !== undefined && { hour }),
          ...(day !== undefined && { at: day }),
        }),
    );
  };
  return (
    <section className={css.stack}>
      <h2>{t('metTitle')}</h2>
      <p className={css.soft}>{t('metHint')}</p>
      {times.length === 0 && <p>{t('metNone')}</p>}
      <ul className={css.met}>
        {times.map((one) => (
          <li key={one.id} className={css.metOne}>
            <span data-voice={role}>{one.words}</span>
            <span className={css.soft}>
              {[hourName(one.hour)].filter(Boolean).join(' · ')}{' '}
              {one.image && (
                <GoWithin to={at.image(one.image.id)} className={css.partLink}>
                  <Sentence of={one.image} />
                </GoWithin>
              )}
            </span>
            {!one.image && (
              <Button look="plain" onClick={() => void takeOut(one)}>
                {t('metRemove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {back && (
          <>
            {t('metRemoved')}{' '}
            <Button
              look="plain"
              onClick={() => {
                setBack(null);
                void back();
              }}
            >
              {t('putBack')}
            </Button>
          </>
        )}
      </div>
      {canAdd && (
        <details className={css.more} data-screen-only>
          <summary>{t('metAdd')}</summary>
          <form className={css.stack} onSubmit={save}>
            <TextArea
              voice={role}
              label={t('metWords')}
              hint={t('metWordsHint')}
              maxLength={800}
              value={form.words}
              onChange={(event) => put({ words: event.currentTarget.value })}
            />
            <HourField
              label={t('metHour')}
              none={t('metNoHour')}
              value={form.hour}
              onChange={(hour) => put({ hour: hour ?? '' })}
            />
            <Button type="submit" look="quiet" disabledBecause={words === '' ? t('metNeeds') : undefined}>
              {t('metDo')}
            </Button>
            <KeptLine state={kept} />
          </form>
        </details>
      )}
    </section>
  );
};
