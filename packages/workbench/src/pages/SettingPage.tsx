/**
 * The context card: roles, culture, setting (J10), and the forces that press from outside, which are looked at before
 * any one person (J120). Private until shared; the other reads it and adds nothing.
 */
import { NOTE_LENGTH } from '@kithe/record/bodies/map';
import type { Context } from '@kithe/record/life-map';
import { type FormEvent, useMemo, useState } from 'react';
import * as v from 'valibot';
import { contextBody } from '../map/bodies.ts';
import css from '../map/map.module.css';
import { useMapWords } from '../map/use-map-words.ts';
import { useRoom } from '../map/use-room.ts';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice, Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import { useKeeping } from '../ui/use-keeping.ts';
import { useKept } from '../ui/use-kept.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';

const PARTS = ['roles', 'culture', 'setting'] as const;
const LABELS = { roles: 'roles', culture: 'culture', setting: 'place' } as const;

const Write = ({ of: context, voice }: { of: Context | null; voice: 'client' | 'therapist' }) => {
  const t = useText('map');
  const schema = useMemo(
    () =>
      v.object({
        roles: v.fallback(v.string(), context?.roles ?? ''),
        culture: v.fallback(v.string(), context?.culture ?? ''),
        setting: v.fallback(v.string(), context?.setting ?? ''),
      }),
    [context],
  );
  const { form, put, forget, kept } = useKept('map:setting', schema);
  const { keep } = useKeeping();
  const isBlank = PARTS.every((part) => form[part].trim() === '');
  const reason = isBlank ? t('setting.needs') : kept === 'nothing' ? t('setting.same') : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason !== undefined) return;
    const { roles, culture, setting } = form;
    await keep(
      context,
      contextBody({ roles: roles.trim(), culture: culture.trim(), setting: setting.trim() }),
    );
    forget();
  };
  return (
    <form className={css.form} onSubmit={save}>
      {PARTS.map((part) => (
        <TextArea
          key={part}
          voice={voice}
          label={t(`setting.${LABELS[part]}`)}
          hint={t(`setting.${LABELS[part]}Hint`)}
          maxLength={NOTE_LENGTH}
          value={form[part]}
          onChange={(event) => put({ [part]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit" disabledBecause={reason}>
        {t('setting.save')}
      </Button>
      <KeptLine state={kept} />
    </form>
  );
};

const Read = ({ of: context, voice }: { of: Context; voice: 'client' | 'therapist' }) => {
  const t = useText('map');
  return PARTS.filter((part) => context[part] !== '').map((part) => (
    <section key={part} className={css.stack}>
      <h2>{t(`setting.${LABELS[part]}`)}</h2>
      <Voice member={{ role: voice }}>{context[part]}</Voice>
    </section>
  ));
};

export const SettingPage = () => {
  const t = useText('map');
  const { map, isMine, owner, them } = useRoom();
  const { names } = useMapWords();
  const { move, takeAway, say, receipt } = useKeeping();
  const [isAsked, setAsked] = useState(false);
  const [out, setOut] = useState<Context | null>(null);
  const { context } = map;
  const name = them.name;
  const forces = map.ties.filter(({ kind }) => kind === 'force');
  return (
    <div className={css.writing}>
      <header className={css.stack}>
        <Eyebrow>
          <GoWithin to={at.map}>{isMine ? t('goMap') : t('goMapTheirs', { name })}</GoWithin>
        </Eyebrow>
        <h1>{isMine ? t('setting.title') : t('setting.titleTheirs', { name })}</h1>
        <p className={css.soft}>{t('setting.lead')}</p>
      </header>
      {!isMine && <Notice>{t('doNotProbe')}</Notice>}
      {forces.length > 0 && <p>{t('said.force', { names: names(forces) })}</p>}
      {!isMine && !context && <p className={css.soft}>{t('setting.emptyTheirs', { name })}</p>}
      {out && !context && (
        <Notice role="status">
          {t('setting.removed')}{' '}
          <Button
            look="plain"
            onClick={() =>
              void say(out.isShared ? 'between' : 'own', contextBody(out)).then(() => setOut(null))
            }
          >
            {t('putBack')}
          </Button>
        </Notice>
      )}
      {context && <Read of={context} voice={owner.role} />}
      {isMine && context && (
        <div className={css.stack} data-screen-only>
          <p className={css.who}>{context.isShared ? t('shared') : t('private')}</p>
          <Row>
            {context.isShared ? (
              <Button look="quiet" onClick={() => void move(context, contextBody(context), 'own')}>
                {t('unshare')}
              </Button>
            ) : (
              <WithOther>
                <Button look="quiet" onClick={() => setAsked(true)}>
                  {t('share', { name })}
                </Button>
              </WithOther>
            )}
            <Button
              look="plain"
              onClick={() => {
                setOut(context);
                void takeAway(context);
              }}
            >
              {t('setting.remove')}
            </Button>
          </Row>
          <ShareDialog
            isOpen={isAsked}
            onClose={() => setAsked(false)}
            title={t('shareTitle', { name })}
            yes={t('share', { name })}
            onYes={() => move(context, contextBody(context), 'between')}
          >
            <p>{t('shareWhat', { name })}</p>
            <div className={css.preview}>
              <Read of={context} voice={owner.role} />
            </div>
            <p className={css.soft}>{t('shareHow')}</p>
          </ShareDialog>
        </div>
      )}
      {isMine &&
        (context ? (
          <details className={css.more} data-screen-only>
            <summary>{t('setting.change')}</summary>
            <Write of={context} voice={owner.role} />
          </details>
        ) : (
          <Write of={null} voice={owner.role} />
        ))}
      {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      {isMine && <Watching />}
    </div>
  );
};
