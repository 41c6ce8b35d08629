/** What I carry, from both sides (J6, J114): each writes their own, alone, and neither waits for the other. */
import type { Carry as Carried } from '@kithe/record/leaving';
import { type FormEvent, useMemo, useState } from 'react';
import * as v from 'valibot';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Notice, Row, Sheet, Stack } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import { useKeeping } from '../ui/use-keeping.ts';
import { useKept } from '../ui/use-kept.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './leaving.module.css';

const body = (words: string) => ({ type: 'carry' as const, words });

const Write = ({ of: carried }: { of: Carried | undefined }) => {
  const t = useText('carry');
  const { me } = usePeople();
  const schema = useMemo(() => v.object({ words: v.fallback(v.string(), carried?.words ?? '') }), [carried]);
  const { form, put, forget, kept } = useKept('carry', schema);
  const { keep } = useKeeping();
  const words = form.words.trim();
  const reason = words === '' ? t('carry.needs') : words === carried?.words ? t('carry.same') : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason !== undefined) return;
    await keep(carried, body(words));
    forget();
  };
  return (
    <form className={css.form} onSubmit={save}>
      <TextArea
        voice={me.role}
        label={t('carry.label')}
        hint={t('carry.hint')}
        maxLength={4_000}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      <Button type="submit" disabledBecause={reason}>
        {carried?.isShared ? t('carry.saveShared') : t('carry.save')}
      </Button>
      <KeptLine state={kept} />
      <Watching />
    </form>
  );
};

export const Carry = () => {
  const t = useText('carry');
  const { me, them } = usePeople();
  const { leaving } = useViews();
  const { move, takeAway, say, receipt } = useKeeping();
  const [isAsked, setAsked] = useState(false);
  const [out, setOut] = useState<Carried | null>(null);
  const mine = leaving.carries.find(({ by }) => by === me.key);
  const theirs = leaving.carries.find(({ by }) => by === them.key);
  const name = them.name;
  return (
    <div className={css.two}>
      <Sheet label={t('carry.title')}>
        <Stack>
          <h2>{t('carry.title')}</h2>
          {mine && <Voice member={me}>{mine.words}</Voice>}
          {out && !mine && (
            <Notice role="status">
              {t('carry.removed')}{' '}
              <Button
                look="plain"
                onClick={() =>
                  void say(out.isShared ? 'between' : 'own', body(out.words)).then(() => setOut(null))
                }
              >
                {t('carry.putBack')}
              </Button>
            </Notice>
          )}
          {mine && (
            <div data-screen-only>
              <Stack gap="tight">
                <p className={css.soft}>{mine.isShared ? t('carry.shared') : t('carry.private')}</p>
                <Row>
                  {mine.isShared ? (
                    <Button look="quiet" onClick={() => void move(mine, body(mine.words), 'own')}>
                      {t('carry.unshare')}
                    </Button>
                  ) : (
                    <Button look="quiet" onClick={() => setAsked(true)}>
                      {t('carry.share', { name })}
                    </Button>
                  )}
                  <Button
                    look="plain"
                    onClick={() => {
                      setOut(mine);
                      void takeAway(mine);
                    }}
                  >
                    {t('carry.remove')}
                  </Button>
                </Row>
                <details className={css.more}>
                  <summary>{t('carry.change')}</summary>
                  <Write of={mine} />
                </details>
              </Stack>
            </div>
          )}
          {!mine && (
            <div data-screen-only>
              <Write of={undefined} />
            </div>
          )}
          {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
        </Stack>
      </Sheet>
      <Sheet label={t('carry.theirs', { name })}>
        <Stack>
          <h2>{t('carry.theirs', { name })}</h2>
          {theirs ? (
            <Voice member={them}>{theirs.words}</Voice>
          ) : (
            <p className={css.soft}>{t('carry.theirsNone', { name })}</p>
          )}
        </Stack>
      </Sheet>
      {mine && (
        <ShareDialog
          isOpen={isAsked}
          onClose={() => setAsked(false)}
          title={t('carry.shareTitle', { name })}
          yes={t('carry.share', { name })}
          onYes={() => move(mine, body(mine.words), 'between')}
        >
          <p>{t('carry.shareWhat', { name })}</p>
          <div className={css.preview}>
            <Voice member={me}>{mine.words}</Voice>
          </div>
          <p className={css.soft}>{t('carry.shareHow', { name })}</p>
        </ShareDialog>
      )}
    </div>
  );
};
