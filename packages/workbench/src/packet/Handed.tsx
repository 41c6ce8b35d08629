/**
 * Packets that lie in a record of supervision, as the two of it see them: the words that somebody agreed to, until when
 * they may be read, and that one was taken out. Of whom it is stands nowhere (docs/decisions/0063).
 */
import { type HandedPacket, mayRead } from '@kithe/record/handed-packets';
import { usePeople, useRelationship, useToday, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Sheet, Stack } from '../ui/Layout.tsx';
import { useSome } from '../ui/Some.tsx';
import css from './packet.module.css';
import { WhatGoes } from './WhatGoes.tsx';

const OneHanded = ({ of: packet }: { readonly of: HandedPacket }) => {
  const t = useText('packet');
  const { day } = useDates();
  const { me, them } = usePeople();
  const { at, by, isTakenOut, title, until } = packet;
  const isMine = by === me.key;
  const today = useToday();
  const since =
    at === undefined ? '' : t(isMine ? 'handed.mine' : 'handed.theirs', { name: them.name, date: day(at) });
  if (!mayRead(packet, today))
    return (
      <Sheet as="article">
        <Stack>
          <h2 dir="auto">{isTakenOut ? t('handed.out') : title}</h2>
          <p className={css.soft}>{since}</p>
          <p>{isTakenOut ? t('handed.outAbout') : t('handed.over')}</p>
        </Stack>
      </Sheet>
    );
  return (
    <Sheet as="article">
      <Stack>
        <h2 dir="auto">{title}</h2>
        <p className={css.soft}>
          {since} {t('handed.until', { date: day(until) })}
        </p>
        <WhatGoes of={packet} />
        <p className={css.soft}>{t('leftOut')}</p>
        {isMine && (
          <p className={css.soft} data-screen-only>
            {t('handed.takeOut')}
          </p>
        )}
        <p className={css.soft} data-paper-only>
          {t('handed.paper', { date: day(until) })}
        </p>
      </Stack>
    </Sheet>
  );
};

export const Handed = () => {
  const t = useText('packet');
  const { role } = useRelationship();
  const { them } = usePeople();
  const { handedPackets } = useViews();
  const { shown, more } = useSome(handedPackets.toReversed());
  const part = role === 'therapist' ? 'supervisor' : 'supervisee';
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p>{t(`lead.${part}`, { name: them.name })}</p>
      </header>
      {handedPackets.length === 0 && <p className={css.soft}>{t(`none.${part}`)}</p>}
      {shown.map((packet) => (
        <OneHanded key={packet.id} of={packet} />
      ))}
      {more}
    </div>
  );
};
