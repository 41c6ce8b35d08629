/**
 * One lane of life outside: what met me (J53), what I received, what I gave (J7, J114), what flourishes (J97). Lines
 * in one's own words; nothing is counted, and no lane is set against another.
 */
import { type Lane as LaneName, NOTE_LENGTH } from '@kithe/record/bodies/map';
import { type EntryId, newEntryId } from '@kithe/record/ids';
import type { LifeLine } from '@kithe/record/life-map';
import { type FormEvent, useId, useState } from 'react';
import * as v from 'valibot';
import { isDay } from '../day.ts';
import { usePeople } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { SelectField, TextArea } from '../ui/Field.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import { useSome } from '../ui/Some.tsx';
import { useKeeping } from '../ui/use-keeping.ts';
import { useKept } from '../ui/use-kept.ts';
import { Voice } from '../ui/Voice.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { lineBody } from './bodies.ts';
import css from './map.module.css';
import type { Room } from './use-room.ts';

const Form = v.object({
  words: v.fallback(v.string(), ''),
  tie: v.fallback(v.string(), ''),
  on: v.fallback(v.string(), ''),
});

const NewLine = ({ lane, room, onKept }: { lane: LaneName; room: Room; onKept: () => void }) => {
  const t = useText('map');
  const { form, put, forget, kept } = useKept(`life:${lane}`, Form);
  const { keep } = useKeeping();
  const words = form.words.trim();
  const because =
    words === '' ? t('life.needs') : form.on !== '' && !isDay(form.on) ? t('life.notADay') : undefined;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (because !== undefined) return;
    const disclosure = event.currentTarget.closest('details');
    const tie = room.map.ties.find(({ id }) => id === form.tie)?.id;
    const on = form.on === '' ? undefined : form.on;
    await keep(null, lineBody({ id: newEntryId(), lane, words, on }, tie));
    forget();
    if (disclosure) disclosure.open = false;
    onKept();
  };
  return (
    <details className={css.more} name="life" data-screen-only>
      <summary>{t('life.add')}</summary>
      <form className={css.form} onSubmit={save}>
        <TextArea
          voice={room.owner.role}
          label={t('life.words')}
          maxLength={NOTE_LENGTH}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        {room.map.ties.length > 0 && (
          <SelectField
            label={t('life.of')}
            value={form.tie}
            onChange={(event) => put({ tie: event.currentTarget.value })}
          >
            <option value="">{t('life.ofNone')}</option>
            {room.map.ties.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <DateField
          slip={t('life.notADay')}
          label={t('life.on')}
          hint={t('life.onHint')}
          value={form.on}
          onChange={(event) => put({ on: event.currentTarget.value })}
        />
        <Button type="submit" disabledBecause={because}>
          {t('life.save')}
        </Button>
        <KeptLine state={kept} />
      </form>
    </details>
  );
};

const OneLine = ({
  of: line,
  room,
  onOut,
}: {
  of: LifeLine;
  room: Room;
  onOut: (line: LifeLine) => void;
}) => {
  const t = useText('map');
  const { me, them } = usePeople();
  const { day } = useDates();
  const { move, takeAway } = useKeeping();
  const [isAsked, setAsked] = useState(false);
  const { isMine, owner, map } = room;
  const tie = map.ties.find(({ id }) => id === line.tie);
  const name = them.name;
  // A name that the other cannot read yet does not go along.
  const shareable: EntryId | undefined = tie?.isShared ? tie.id : undefined;
  const facts = [
    ...(tie ? [t('life.about', { name: tie.name })] : []),
    ...(line.on === undefined ? [] : [day(line.on)]),
    ...(isMine ? [line.isShared ? t('shared') : t('private')] : []),
  ];
  return (
    <li className={css.line}>
      <Voice member={owner}>{line.words}</Voice>
      {facts.length > 0 && <p className={css.who}>{facts.join(' · ')}</p>}
      {isMine && (
        <div data-screen-only>
          <Row>
            {line.isShared ? (
              <Button look="plain" onClick={() => void move(line, lineBody(line, line.tie), 'own')}>
                {t('life.unshare')}
              </Button>
            ) : (
              <WithOther>
                <Button look="plain" onClick={() => setAsked(true)}>
                  {t('life.share', { name })}
                </Button>
              </WithOther>
            )}
            <Button
              look="plain"
              onClick={() => {
                onOut(line);
                void takeAway(line);
              }}
            >
              {t('life.remove')}
            </Button>
          </Row>
        </div>
      )}
      <ShareDialog
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        title={t('life.shareTitle', { name })}
        yes={t('life.share', { name })}
        onYes={() => move(line, lineBody(line, shareable), 'between')}
      >
        <p>{t('shareWhat', { name })}</p>
        <div className={css.preview}>
          <Voice member={me}>{line.words}</Voice>
          {shareable !== undefined && tie && (
            <p className={css.facts}>{t('life.about', { name: tie.name })}</p>
          )}
        </div>
        <p className={css.soft}>{t('shareHow')}</p>
      </ShareDialog>
    </li>
  );
};

export const Lane = ({ lane, room }: { lane: LaneName; room: Room }) => {
  const t = useText('map');
  const id = useId();
  const { say } = useKeeping();
  const [out, setOut] = useState<LifeLine | null>(null);
  const lines = room.map.lines.filter((line) => line.lane === lane && line.id !== out?.id).toReversed();
  const { shown, more } = useSome(lines);
  if (!room.isMine && lines.length === 0) return null;
  return (
    <section className={css.lane} aria-labelledby={id}>
      <h2 id={id}>{t(`life.lanes.${lane}`)}</h2>
      {room.isMine && <p className={css.soft}>{t(`life.hints.${lane}`)}</p>}
      {out && (
        <Notice role="status">
          {t('life.removed')}{' '}
          <Button
            look="plain"
            onClick={() =>
              void say(out.isShared ? 'between' : 'own', lineBody(out, out.tie)).then(() => setOut(null))
            }
          >
            {t('putBack')}
          </Button>
        </Notice>
      )}
      {lines.length === 0 ? (
        <p className={css.soft}>{t('life.none')}</p>
      ) : (
        <ul className={css.lines}>
          {shown.map((line) => (
            <OneLine key={line.id} of={line} room={room} onOut={setOut} />
          ))}
        </ul>
      )}
      {more}
      {room.isMine && <NewLine lane={lane} room={room} onKept={() => setOut(null)} />}
    </section>
  );
};
