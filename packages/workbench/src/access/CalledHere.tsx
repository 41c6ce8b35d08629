/** What I would like to be called in this record: the last name said stands, and can be taken back there and then. */
import type { EntryId } from '@kithe/record/ids';
import { type FormEvent, useState } from 'react';
import { useIsAlone, usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSaid } from '../ui/use-said.ts';
import css from './access.module.css';

const Form = ({ me, onSaid }: { me: string; onSaid: (name: string) => void }) => {
  const t = useText('access');
  const [name, setName] = useState(me);
  const said = name.trim();
  const reason = said === '' ? t('called.needs') : said === me ? t('called.same') : undefined;
  return (
    <form
      className={css.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (reason === undefined) onSaid(said);
      }}
    >
      <TextField
        label={t('called.label')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" look="quiet" disabledBecause={reason}>
          {t('called.do')}
        </Button>
      </div>
    </form>
  );
};

export const CalledHere = () => {
  const t = useText('access');
  const c = useText('common');
  const { me, them } = usePeople();
  const isAlone = useIsAlone();
  const { say, receipt } = useSaid();
  const [before, setBefore] = useState<EntryId | null>(null);
  return (
    <section className={css.section} data-screen-only>
      <h2>{t('called.title')}</h2>
      {!isAlone && <p className={css.text}>{t('called.about', { name: them.name })}</p>}
      <Form
        key={me.name}
        me={me.name}
        onSaid={(name) => void say('between', { type: 'called', name }).then(setBefore)}
      />
      <div role="status">
        {before !== null && (
          <p>
            {t('called.done', { name: me.name })}{' '}
            <Button
              look="plain"
              onClick={() =>
                void say('between', { type: 'withdrawn', of: before }).then(() => setBefore(null))
              }
            >
              {c('undo')}
            </Button>
          </p>
        )}
      </div>
      {receipt === 'waiting' && <ReceiptLine state={receipt} />}
    </section>
  );
};
