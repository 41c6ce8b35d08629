/**
 * *This is wrong about me* (J9): the estimate steps back at once and stays humble there; the reason is kept with the
 * notes, for its author alone. Nobody has to say why, and it can be taken back.
 */
import type { EntryId } from '@kithe/record/ids';
import { useState } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextArea } from '../ui/Field.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { Tick } from '../ui/Tick.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { hundredths } from './bands.ts';
import type { Charted, ChartHour } from './charted.ts';
import css from './suggests.module.css';

const Form = v.object({ words: v.fallback(v.string(), '') });

type Props = { readonly what: Charted; readonly hours: readonly ChartHour[] };

/** Where it has stepped back, and the way back: also there where nothing is said any more, which may be why. */
export const SteppedBack = ({ what, hours }: Props) => {
  const t = useText('reading');
  const { me } = usePeople();
  const { modelLog } = useViews();
  const { say } = useSaid();
  const undo = async (id: string) => {
    const of = { what, hour: id as EntryId }; // hours of the record
    if (
      modelLog.said.some((one) => one.isShared && one.by === me.key && one.hour === id && one.what === what)
    )
      await say('between', { type: 'suggested-answer', ...of, said: 'not-wrong', words: '' });
    await say('own', { type: 'suggested-answer', ...of, said: 'not-wrong', words: '' });
  };
  const wrong = hours.filter(
    ({ id }) =>
      modelLog.said.findLast(
        (one) => !one.isShared && one.what === what && one.hour === id && one.said !== 'noted',
      )?.said === 'wrong',
  );
  if (wrong.length === 0) return null;
  return (
    <div className={css.form} data-screen-only>
      <h3>{t('wrong.list')}</h3>
      <ul className={css.list}>
        {wrong.map(({ id, name }) => (
          <li key={id}>
            <Button look="plain" onClick={() => void undo(id)}>
              {t('wrong.undo', { hour: name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

export const WrongAboutMe = ({ what, hours }: Props) => {
  const t = useText('reading');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { say, receipt } = useSaid();
  const { form, put, forget } = useKept(`reading wrong ${what}`, Form);
  const [chosen, setChosen] = useState<string>();
  const [tells, setTells] = useState(false);
  const hour = hours.find(({ id }) => id === chosen) ?? hours.at(-1);
  if (!hour) return null;
  const save = async () => {
    const of = { what, hour: hour.id as EntryId }; // hours of the record
    if (hour.band !== null)
      await say('own', {
        type: 'suggested',
        ...of,
        band: [...hundredths(hour.band.most)],
        read: hours.length,
      });
    if (tells) await say('between', { type: 'suggested-answer', ...of, said: 'wrong', words: '' });
    await say('own', { type: 'suggested-answer', ...of, said: 'wrong', words: form.words.trim() });
    forget();
    setTells(false);
  };
  return (
    <details className={css.wrong} data-screen-only>
      <summary>{t(role === 'client' ? 'wrong.open' : 'wrong.openOther')}</summary>
      <div className={css.form}>
        <p>{t('wrong.lead')}</p>
        <SelectField
          label={t('wrong.hour')}
          value={hour.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {hours.toReversed().map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextArea
          label={t('wrong.reason')}
          hint={t('wrong.reasonHint')}
          voice={me.role}
          rows={3}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        {role === 'client' && what !== 'unspoken' && (
          <Tick isOn={tells} onChange={setTells} isLong>
            {t('wrong.tell', { name: them.name })}
            <span className={css.small}>{t('wrong.tellHint', { name: them.name })}</span>
          </Tick>
        )}
        <p>
          <Button look="quiet" onClick={() => void save()}>
            {t('wrong.save')}
          </Button>
        </p>
        {receipt !== 'nothing' && <ReceiptLine state={receipt} hint={t('wrong.saved')} />}
        <Watching />
      </div>
      <SteppedBack what={what} hours={hours} />
    </details>
  );
};
