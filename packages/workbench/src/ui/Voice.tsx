/** Somebody's own words, in their own typeface: a serif for the client, a sans for the therapist. */
import type { Member } from '@kithe/record/body';
import type { ReactNode } from 'react';
import kit from './kit.module.css';

const NAME = { client: kit.whoClient, therapist: kit.whoTherapist } as const;

export const Who = ({ member }: { member: Pick<Member, 'name' | 'role'> }) => (
  <p className={`${kit.who} ${NAME[member.role]}`}>{member.name}</p>
);

export const Voice = ({ member, children }: { member: Pick<Member, 'role'>; children: ReactNode }) => (
  <div className={`${kit.voice} ${kit[member.role]}`}>{children}</div>
);
