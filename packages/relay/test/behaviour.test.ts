/** The behaviour of the relay: one suite, run on SQLite and on a real PostgreSQL. */
import { accountsSuite } from './accounts.suite.ts';
import { onBothDatabases } from './database.ts';
import { invitationsSuite } from './invitations.suite.ts';
import { meetingsSuite } from './meetings.suite.ts';
import { signalsSuite } from './signals.suite.ts';
import { spacesSuite } from './spaces.suite.ts';

onBothDatabases('the relay', (start) => {
  accountsSuite(start);
  spacesSuite(start);
  invitationsSuite(start);
  meetingsSuite(start);
  signalsSuite(start);
});
