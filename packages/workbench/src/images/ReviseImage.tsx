/**
 * Better words for a sentence that was kept. It is written anew with everything beside it, where it stood, and the
 * old words go; evidence that was mine alone stays mine alone.
 */
import type { LedgerImage } from '@kithe/record/ledger';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useBase } from '../ui/Go.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import { reworded } from './copy.ts';
import { ImageFields, imageForm, isWithoutWords, trimmed } from './ImageFields.tsx';
import css from './images.module.css';
import { useMoving } from './use-moving.ts';

export const ReviseImage = ({ of: image, say }: { of: LedgerImage; say: Said['say'] }) => {
  const t = useText('images');
  const { them } = usePeople();
  const navigate = useNavigate();
  const base = useBase();
  const [Form] = useState(() => imageForm({ ...image, origin: image.origin ?? '' }));
  const { form, put, forget, kept } = useKept(`image:${image.id}`, Form);
  const { moveTo } = useMoving(image, say);
  const [isBusy, setBusy] = useState(false);
  const why = isWithoutWords(form) ? t('new.needs') : kept === 'nothing' ? t('revise.same') : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (why !== undefined || isBusy) return;
    setBusy(true);
    try {
      const mineAlone = new Set(image.evidence.flatMap(({ id, isShared }) => (isShared ? [] : [id])));
      const id = await moveTo(image.isShared ? 'between' : 'own', mineAlone, reworded(image, trimmed(form)));
      forget();
      await navigate({ to: base + at.image(id), replace: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('revise.title')}</summary>
      <form className={css.stack} onSubmit={save}>
        <ImageFields form={form} put={put} />
        <p>
          <Button type="submit" disabledBecause={why}>
            {t('revise.save')}
          </Button>
        </p>
        <p className={css.soft}>{image.isShared ? t('revise.shared', { name: them.name }) : t('private')}</p>
        <KeptLine state={kept} />
      </form>
    </details>
  );
};
