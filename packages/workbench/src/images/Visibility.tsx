/**
 * Who can read an image, and changing it: let the other read it, take it back for oneself, remove it.
 *
 * Before anything is shared it is shown as the other would see it, and each piece of evidence may stay behind
 * (product.md, 2). New entries are written before old ones go; see `use-moving.ts`.
 */
import type { EntryId } from '@kithe/record/ids';
import type { LedgerImage } from '@kithe/record/ledger';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { at } from '../paths.ts';
import { useIsAlone, usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useBase } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import type { Said } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './images.module.css';
import { Sentence } from './Sentence.tsx';
import { useMoving } from './use-moving.ts';
import { shownWord } from './words.ts';

type Asked = 'share' | 'unshare' | 'delete';

const Preview = ({
  of: image,
  stays,
  onChange,
}: {
  of: LedgerImage;
  stays: ReadonlySet<EntryId>;
  onChange: (stays: ReadonlySet<EntryId>) => void;
}) => {
  const t = useText('images');
  const { me } = usePeople();
  const toggle = (id: EntryId) => {
    const next = new Set(stays);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <div className={css.sharePreview}>
      <Voice member={me}>
        <Sentence of={image} />
        {image.origin !== undefined && <p className={css.originWords}>{image.origin}</p>}
      </Voice>
      {image.evidence.length > 0 && (
        <fieldset className={css.pick}>
          <legend>{t('sharePick')}</legend>
          {image.evidence.map((evidence) => (
            <label key={evidence.id} className={css.pickOne}>
              <input type="checkbox" checked={!stays.has(evidence.id)} onChange={() => toggle(evidence.id)} />
              <span>
                {t(`answersSaid.${evidence.answer}`)} ·{' '}
                {t('shownSaid', { shown: t(`shown.${shownWord(evidence.shown)}`) })}
                {evidence.words !== '' && <span className={css.lineWords}> {evidence.words}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
};

export const Visibility = ({ of: image, say }: { of: LedgerImage; say: Said['say'] }) => {
  const t = useText('images');
  const { them } = usePeople();
  const isAlone = useIsAlone();
  const navigate = useNavigate();
  const base = useBase();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [stays, setStays] = useState<ReadonlySet<EntryId>>(new Set());
  const { takeAway, moveTo } = useMoving(image, say);
  const close = () => setAsked(null);
  const hasPrivateEvidence = image.isShared && image.evidence.some(({ isShared }) => !isShared);
  const move = async (where: 'between' | 'own') => {
    const id = await moveTo(where, where === 'own' ? new Set() : stays);
    close();
    await navigate({ to: base + at.image(id), replace: true });
  };
  const removeAll = async () => {
    close();
    await navigate({ to: base + at.images, replace: true });
    await takeAway();
  };
  return (
    <section className={css.visibility} data-screen-only>
      <h2>{t('wholeTitle')}</h2>
      <p>{image.isShared ? t('shared') : t('private')}.</p>
      {hasPrivateEvidence && <p className={css.soft}>{t('privateEvidence', { name: them.name })}</p>}
      <Row>
        {image.isShared ? (
          <Button look="quiet" onClick={() => setAsked('unshare')}>
            {t('unshare')}
          </Button>
        ) : (
          !isAlone && (
            <Button look="quiet" onClick={() => setAsked('share')}>
              {t('share', { name: them.name })}
            </Button>
          )
        )}
        <Button look="plain" onClick={() => setAsked('delete')}>
          {t('delete')}
        </Button>
      </Row>
      <Dialog title={t('shareTitle', { name: them.name })} isOpen={asked === 'share'} onClose={close}>
        <p>{t('shareWhat', { name: them.name })}</p>
        <Preview of={image} stays={stays} onChange={setStays} />
        <p className={css.soft}>{t('shareHow')}</p>
        <Answer yes={t('shareYes', { name: them.name })} onYes={() => move('between')} onNo={close} />
      </Dialog>
      <Dialog title={t('unshareTitle')} isOpen={asked === 'unshare'} onClose={close}>
        <p>{t('unshareAbout', { name: them.name })}</p>
        <Answer yes={t('unshareYes')} onYes={() => move('own')} onNo={close} />
      </Dialog>
      <Dialog title={t('deleteTitle')} isOpen={asked === 'delete'} onClose={close}>
        <p>{image.isShared ? t('deleteShared') : t('deletePrivate')}</p>
        <Answer yes={t('delete')} onYes={removeAll} onNo={close} />
      </Dialog>
    </section>
  );
};

const Answer = ({ yes, onYes, onNo }: { yes: string; onYes: () => Promise<void>; onNo: () => void }) => {
  const t = useText('common');
  return (
    <Row>
      <Button onClick={() => void onYes()}>{yes}</Button>
      <Button look="quiet" onClick={onNo}>
        {t('cancel')}
      </Button>
    </Row>
  );
};
