/** Who can read a tie: let the other read it, after seeing it as they would; take it back; take it off the map. */
import type { EntryId } from '@kithe/record/ids';
import type { Tie } from '@kithe/record/life-map';
import { useState } from 'react';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import { Voice } from '../ui/Voice.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import css from './map.module.css';
import { useMapWords } from './use-map-words.ts';
import type { Room } from './use-room.ts';
import { linkedTo } from './whose.ts';

type Props = {
  of: Tie;
  room: Room;
  onShare: (along: ReadonlySet<EntryId>) => Promise<void>;
  onTakeBack: () => Promise<void>;
  onTakeOff: () => Promise<void>;
};

export const TieVisibility = ({ of: tie, room, onShare, onTakeBack, onTakeOff }: Props) => {
  const t = useText('map');
  const common = useText('common');
  const { me, them } = usePeople();
  const { factsOf } = useMapWords();
  const [asked, setAsked] = useState<'share' | 'unshare' | null>(null);
  const [stays, setStays] = useState<ReadonlySet<EntryId>>(new Set());
  const close = () => setAsked(null);
  const name = them.name;
  // Only what leads to something that the other can read already: nothing else may be seen to be there.
  const links = linkedTo(room.map, tie.id).filter(({ other }) => other.isShared);
  const facts = factsOf(tie);
  const no = (
    <Button look="quiet" onClick={close}>
      {common('cancel')}
    </Button>
  );
  return (
    <section className={css.stack} data-screen-only>
      {!room.isRoom && (
        <>
          <h2>{t('whoReads')}</h2>
          <p>{tie.isShared ? t('shared') : t('private')}.</p>
        </>
      )}
      <Row>
        {!room.isRoom &&
          (tie.isShared ? (
            <Button look="quiet" onClick={() => setAsked('unshare')}>
              {t('unshare')}
            </Button>
          ) : (
            <WithOther>
              <Button look="quiet" onClick={() => setAsked('share')}>
                {t('share', { name })}
              </Button>
            </WithOther>
          ))}
        <Button look="plain" onClick={() => void onTakeOff()}>
          {t('remove')}
        </Button>
      </Row>
      <Dialog title={t('shareTitle', { name })} isOpen={asked === 'share'} onClose={close}>
        <p>{t('shareWhat', { name })}</p>
        <div className={css.preview}>
          <Voice member={me}>{tie.name}</Voice>
          <p className={css.facts}>
            {[
              tie.kind === 'force' ? t('kinds.force') : t(`bands.${tie.presence ?? 'unsaid'}`),
              ...facts,
            ].join(' · ')}
          </p>
          {tie.words !== '' && <Voice member={me}>{tie.words}</Voice>}
          {links.length > 0 && (
            <fieldset className={css.pick}>
              <legend>{t('shareLinks')}</legend>
              {links.map(({ link, other }) => (
                <label key={link.id} className={css.pickOne}>
                  <input
                    type="checkbox"
                    checked={!stays.has(link.id)}
                    onChange={(event) => {
                      const next = new Set(stays);
                      if (event.currentTarget.checked) next.delete(link.id);
                      else next.add(link.id);
                      setStays(next);
                    }}
                  />
                  <span>
                    {t(
                      (other.kind === 'force') !== (tie.kind === 'force') ? 'shareLinkForce' : 'shareLinkTie',
                      {
                        name: other.name,
                      },
                    )}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
        </div>
        <p className={css.soft}>{t('shareHow')}</p>
        <Row>
          <Button
            onClick={() => {
              close();
              void onShare(new Set(links.map(({ link }) => link.id).filter((id) => !stays.has(id))));
            }}
          >
            {t('share', { name })}
          </Button>
          {no}
        </Row>
      </Dialog>
      <Dialog title={t('unshareTitle')} isOpen={asked === 'unshare'} onClose={close}>
        <p>{t('unshareAbout', { name })}</p>
        <Row>
          <Button
            onClick={() => {
              close();
              void onTakeBack();
            }}
          >
            {t('unshareYes')}
          </Button>
          {no}
        </Row>
      </Dialog>
    </section>
  );
};
