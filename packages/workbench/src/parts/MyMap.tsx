/** My own map at one hour: the ring, the same in words, and a way back from whatever a finger did by mistake. */
import { PLACES, type Place } from '@kithe/record/cards';
import type { Part } from '@kithe/record/parts';
import { useState } from 'react';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { InWords, useRingWords } from './InWords.tsx';
import { type MapReader, ringOf, type Step } from './map.ts';
import css from './parts.module.css';
import { Ring } from './Ring.tsx';
import { usePartWriting, type WayBack } from './use-part-writing.ts';

type Done = { readonly part: string; readonly place: Place | null; readonly back: WayBack };

export const MyMap = ({ parts, step, reader }: { parts: readonly Part[]; step: Step; reader: MapReader }) => {
  const t = useText('parts');
  const common = useText('common');
  const { place, receipt } = usePartWriting();
  const [done, setDone] = useState<Done | null>(null);
  const [asked, setAsked] = useState<Part | null>(null);
  const spokes = ringOf(parts, step, reader);
  const said = useRingWords(spokes).join(' ');
  const placeWord = (to: Place | null) => (to === null ? t('unsaid') : t(`places.${to}`));
  const move = async (part: Part, to: Place | null) => {
    const back = await place(part, step, to);
    setDone({ part: part.name, place: to, back });
  };
  const undo = async () => {
    const back = done?.back;
    setDone(null);
    await back?.();
  };
  const current = asked && reader.placed(asked, step);
  return (
    <div className={css.map}>
      <p className={css.soft} data-screen-only>
        {t('ringHint')}
      </p>
      <Ring
        spokes={spokes}
        label={t('ring', { said })}
        onMove={(part, to) => void move(part, to)}
        onChoose={setAsked}
      />
      {spokes.some(({ placed }) => placed?.from === 'card') && <p className={css.soft}>{t('fromCard')}</p>}
      <div className={css.done} role="status" data-screen-only>
        {done && (
          <>
            <span>{t('moved', { part: done.part, place: placeWord(done.place) })}</span>
            <Button look="plain" onClick={() => void undo()}>
              {t('putBack')}
            </Button>
          </>
        )}
      </div>
      {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      <InWords
        spokes={spokes}
        onCard={(part) => reader.onCard(part, step)}
        onMove={(part, to) => void move(part, to)}
      />
      <Dialog title={asked?.name ?? ''} isOpen={asked !== null} onClose={() => setAsked(null)}>
        <ChooseOne
          legend={t('choose')}
          choices={PLACES.map((value) => ({ value, label: t(`places.${value}`) }))}
          value={current?.place}
          onChange={(to) => {
            if (asked) void move(asked, to ?? null);
            setAsked(null);
          }}
        />
        <Row>
          {asked && (
            <GoWithin to={at.part(asked.id)} className={css.partLink}>
              {t('toPart')}
            </GoWithin>
          )}
          <Button look="plain" onClick={() => setAsked(null)}>
            {common('close')}
          </Button>
        </Row>
      </Dialog>
    </div>
  );
};
