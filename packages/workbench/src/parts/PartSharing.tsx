/** Who can read a part, with a preview of exactly what the other would see; and the inner ring, where nobody does. */
import { PLACES } from '@kithe/record/cards';
import type { Part } from '@kithe/record/parts';
import { useState } from 'react';
import { useIsAlone, usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { Row } from '../ui/Layout.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import { useStepName } from './HourStepper.tsx';
import css from './parts.module.css';
import { sharedPart, type usePartWriting } from './use-part-writing.ts';

type Writing = ReturnType<typeof usePartWriting>;

/** What the other would read, word for word. */
const Preview = ({ of: part, withPlaces }: { of: Part; withPlaces: boolean }) => {
  const t = useText('parts');
  const { me } = usePeople();
  const nameOf = useStepName();
  const { name, places } = sharedPart(part, withPlaces);
  return (
    <div className={css.preview} data-voice={me.role}>
      <p>
        <strong>{name}</strong>
      </p>
      {PLACES.map((place) => {
        const its = places.filter((one) => one.place === place);
        return (
          its.length > 0 && (
            <p key={place} className={css.soft}>
              {t(`places.${place}`)}: {its.map(({ hour }) => nameOf(hour ?? null)).join(' · ')}
            </p>
          )
        );
      })}
    </div>
  );
};

export const PartSharing = ({ of: part, writing }: { of: Part; writing: Writing }) => {
  const t = useText('parts');
  const { them } = usePeople();
  const isAlone = useIsAlone();
  const [asked, setAsked] = useState<'share' | 'unshare' | null>(null);
  const [withPlaces, setWithPlaces] = useState(false);
  const close = () => setAsked(null);
  return (
    <section className={css.stack} data-screen-only>
      <h2>{t('who')}</h2>
      <p>{part.isInner ? t('isInner') : part.shared ? t('isShared') : t('isPrivate')}.</p>
      {part.shared && <p className={css.soft}>{t('shareStale')}</p>}
      <Row>
        {!isAlone && (
          <Button
            look="quiet"
            disabledBecause={part.isInner ? t('shareInner') : undefined}
            onClick={() => setAsked('share')}
          >
            {part.shared ? t('shareAgain', { name: them.name }) : t('share', { name: them.name })}
          </Button>
        )}
        {part.shared && (
          <Button look="plain" onClick={() => setAsked('unshare')}>
            {t('unshare')}
          </Button>
        )}
      </Row>
      <Row>
        <Button
          look="plain"
          disabledBecause={part.shared ? t('toInnerShared') : undefined}
          onClick={() => void writing.setInner(part, !part.isInner)}
        >
          {part.isInner ? t('fromInner') : t('toInner')}
        </Button>
      </Row>
      <p className={css.soft}>{part.isInner ? t('fromInnerAbout') : t('innerAbout')}</p>
      <ShareDialog
        title={t('shareTitle', { name: them.name })}
        isOpen={asked === 'share'}
        onClose={close}
        yes={t('shareYes', { name: them.name })}
        onYes={() => writing.share(part, withPlaces)}
      >
        <ChooseOne
          legend={t('sharePick')}
          choices={[
            { value: 'name', label: t('shareName') },
            { value: 'where', label: t('shareWhere') },
          ]}
          value={withPlaces ? 'where' : 'name'}
          onChange={(value) => value !== undefined && setWithPlaces(value === 'where')}
        />
        <p>{t('shareWhat', { name: them.name })}</p>
        <Preview of={part} withPlaces={withPlaces} />
        <p className={css.soft}>{t('shareHow')}</p>
      </ShareDialog>
      <ShareDialog
        title={t('unshareTitle')}
        isOpen={asked === 'unshare'}
        onClose={close}
        yes={t('unshareYes')}
        onYes={() => writing.unshare(part)}
      >
        <p>{t('unshareAbout', { name: them.name })}</p>
      </ShareDialog>
    </section>
  );
};
