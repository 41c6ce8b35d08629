/** One part: where it was, what it is tied to, where it was met, what it is called, and who can read it (J38, J60, J106). */
import { PLACES } from '@kithe/record/cards';
import type { Part } from '@kithe/record/parts';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Sentence } from '../images/Sentence.tsx';
import { useStepName } from '../parts/HourStepper.tsx';
import { MetTimes } from '../parts/MetTimes.tsx';
import { type MapReader, readMap } from '../parts/map.ts';
import { PartSharing } from '../parts/PartSharing.tsx';
import css from '../parts/parts.module.css';
import { imagesOf, strategiesOf } from '../parts/tied.ts';
import { usePartWriting, type WayBack } from '../parts/use-part-writing.ts';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { Watching } from '../ui/Watching.tsx';

const Where = ({ of: part, reader }: { of: Part; reader: MapReader }) => {
  const t = useText('parts');
  const nameOf = useStepName();
  const lines = PLACES.flatMap((place) => {
    const steps = reader.steps.filter((step) => reader.placed(part, step)?.place === place);
    return steps.length === 0 ? [] : [{ place, steps }];
  });
  return (
    <section className={css.stack}>
      <h2>{t('whereTitle')}</h2>
      {lines.length === 0 ? (
        <p>{t('whereNone')}</p>
      ) : (
        lines.map(({ place, steps }) => (
          <section key={place}>
            <h3 className={css.place}>{t(`places.${place}`)}</h3>
            <ul className={css.hours}>
              {steps.map((step) => (
                <li key={step}>{nameOf(step)}</li>
              ))}
            </ul>
          </section>
        ))
      )}
    </section>
  );
};

const Tied = ({ of: part }: { of: Part }) => {
  const t = useText('parts');
  const strategy = useText('strategies');
  const { ledger, strategies } = useViews();
  const images = imagesOf(part, ledger, part.by);
  const kept = strategiesOf(part, strategies, part.by);
  return (
    <section className={css.stack}>
      <h2>{t('tiedTitle')}</h2>
      {images.length + kept.length === 0 && <p className={css.soft}>{t('tiedNone')}</p>}
      <ul className={css.lines}>
        {images.map((image) => (
          <li key={image.id}>
            {strategy('tiedImage')}:{' '}
            <GoWithin to={at.image(image.id)} className={css.partLink}>
              <Sentence of={image} />
            </GoWithin>
          </li>
        ))}
        {kept.map(({ id, words }) => (
          <li key={id}>
            {strategy('title')}:{' '}
            <GoWithin to={at.strategy(id)} className={css.partLink}>
              {words.name || strategy('unnamed')}
            </GoWithin>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Rename = ({ of: part, onName }: { of: Part; onName: (name: string) => Promise<unknown> }) => {
  const t = useText('parts');
  const { them } = usePeople();
  const [name, setName] = useState(part.name);
  const why = name.trim() === '' ? t('addNeeds') : name.trim() === part.name ? t('renameSame') : undefined;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (why !== undefined) return;
    const disclosure = event.currentTarget.closest('details');
    await onName(name);
    if (disclosure) disclosure.open = false;
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('rename')}</summary>
      <form className={css.addForm} onSubmit={save}>
        <TextField
          label={t('rename')}
          hint={part.shared ? t('renameShared', { name: them.name }) : t('addHint')}
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" look="quiet" disabledBecause={why}>
          {t('renameDo')}
        </Button>
      </form>
    </details>
  );
};

const OnePart = ({ of: part, onOff }: { of: Part; onOff: (back: WayBack) => void }) => {
  const t = useText('parts');
  const { me, role } = useRelationship();
  const { them } = usePeople();
  const { hours } = useViews();
  const writing = usePartWriting();
  const isMine = part.by === me;
  return (
    <article className={css.page}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.parts}>{t('goMap')}</GoWithin> ·{' '}
          {!isMine
            ? t('theirsShared', { name: them.name })
            : part.isInner
              ? t('isInner')
              : part.shared
                ? t('isShared')
                : t('isPrivate')}
        </Eyebrow>
        <h1 data-voice={isMine ? role : them.role}>{part.name}</h1>
        {!isMine && role === 'therapist' && <Notice>{t('doNotProbe')}</Notice>}
      </header>
      <Where of={part} reader={readMap(hours, [part], isMine ? me : null)} />
      <Tied of={part} />
      {isMine && (
        <>
          <MetTimes of={part} />
          <Rename key={part.name} of={part} onName={(name) => writing.rename(part, name)} />
          <PartSharing of={part} writing={writing} />
          <p data-screen-only>
            <Button look="plain" onClick={async () => onOff(await writing.takeOff(part))}>
              {t('remove')}
            </Button>
          </p>
          {writing.receipt !== 'nothing' && <ReceiptLine state={writing.receipt} />}
          <Watching />
        </>
      )}
    </article>
  );
};

export const PartPage = () => {
  const t = useText('parts');
  const { part: id } = useParams({ strict: false }) as { part?: string }; // by the route's own path
  const { parts } = useViews();
  const [back, setBack] = useState<WayBack | null>(null);
  const [isBack, setIsBack] = useState(false);
  const part = parts.find((one) => one.id === id);
  if (part && !back) return <OnePart key={part.id} of={part} onOff={(way) => setBack(() => way)} />;
  return (
    <div className={css.page}>
      <h1>{t('goMap')}</h1>
      <p role="status">
        {back && !isBack ? t('removed') : isBack ? null : t('gone')}{' '}
        {back && !isBack && (
          <Button
            look="plain"
            onClick={() => {
              setIsBack(true);
              void back();
            }}
          >
            {t('putBack')}
          </Button>
        )}
      </p>
      <p>
        <GoWithin to={at.parts}>{t('goMap')}</GoWithin>
      </p>
    </div>
  );
};
