/** A standing invitation (F4; J15, J59), on the record's first page and for the client alone: quiet, once, and by lot. */
import type { EntryId } from '@kithe/record/ids';
import { useNavigate } from '@tanstack/react-router';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useBase } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './noticing.module.css';
import { useInvitation } from './use-invitation.ts';

const Inviting = ({ onAnswer }: { onAnswer: () => void }) => {
  const t = useText('noticed');
  const navigate = useNavigate();
  const base = useBase();
  return (
    <section className={css.invitation} aria-label={t('invitation.label')} data-screen-only>
      <p>{t('invitation.question')}</p>
      <p className={css.soft}>{t('invitation.fine')}</p>
      <Row>
        <Button
          look="quiet"
          onClick={() => {
            onAnswer();
            void navigate({ to: base + at.noticed });
          }}
        >
          {t('invitation.yes')}
        </Button>
        <Button look="quiet" onClick={onAnswer}>
          {t('invitation.no')}
        </Button>
        <Button look="quiet" onClick={onAnswer}>
          {t('invitation.notNow')}
        </Button>
      </Row>
    </section>
  );
};

export const Invitation = ({ hour }: { hour: EntryId }) => {
  const { isInvited, answer } = useInvitation(hour);
  return isInvited ? <Inviting onAnswer={answer} /> : null;
};
