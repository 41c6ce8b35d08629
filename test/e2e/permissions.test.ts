/**
 * The screens offer only what counts: the table of permissions (`packages/record/src/permissions.ts`), walked on the
 * screens by everybody who may be in a record.
 *
 * Each type of entry names the page that offers it and the control that writes it, or says why no screen does; a new
 * type does not compile before somebody has. Whoever's word counts is offered the control, there; whoever's does not is
 * offered it nowhere. Where a word counts and is not offered all the same, the reason stands beside it.
 */
import type { Locator, Page } from '@playwright/test';
import { BODY_TYPES, type BodyType, type Role, type StepKind } from '../../packages/record/src/body.ts';
import { isBetweenEquals, type Kind, roleIn } from '../../packages/record/src/kinds.ts';
import { PERMISSIONS } from '../../packages/record/src/permissions.ts';
import { MAY_TAKE } from '../../packages/record/src/repair.ts';
import { aPair, begin, openHour, openTogether, SAID, type Someone, seal, writeAccount } from './duet.ts';
import { pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

/** Somebody in a record, at its pages. */
type Who = {
  readonly page: Page;
  /** Below which its pages are. */
  readonly base: string;
  readonly kind: Kind;
  readonly seat: Role;
  /** What the other is called. */
  readonly them: string;
  /** An hour that lies open, in which a card of theirs is still closed. */
  readonly hour: string;
  /** Another that lies open; the same where there is one only. */
  readonly other: string;
  readonly isExample?: true;
};
const partOf = ({ kind, seat }: Who): Role => roleIn(kind, seat);
const isClient = (who: Who): boolean => partOf(who) === 'client';
const isAlone = ({ kind }: Who): boolean => kind === 'alone';
const isGiver = (who: Who): boolean => isBetweenEquals(who.kind) || !isClient(who);

/** What one presses, ticks or chooses. `THEM` stands for the other's name; a button where only a name is given. */
type Name = string | RegExp;
type Control = Name | { readonly role: 'radio' | 'checkbox' | 'combobox' | 'link'; readonly name: Name };
/** One thing done on the way to a control, by whoever is asked. @throws {NotThere} */
type Step = (who: Who) => Promise<unknown>;
type Offer = {
  /** The page, below the base of a record. */
  readonly on: string | ((who: Who) => string);
  readonly control: Control;
  /** What a record that one person keeps alone calls it; `null`: it is said to somebody, and nobody is there. */
  readonly alone?: Control | null;
  readonly first?: readonly Step[];
  /** Done by whoever it is offered to, for what comes after in this table. */
  readonly after?: readonly Step[];
  /** Looked for before this table has written so much that no two accounts of it suggest anything. */
  readonly isEarly?: true;
  /** Of those whose word counts, whom it is offered to, and why not to the rest. */
  readonly only?: { readonly to: (who: Who) => boolean; readonly because: string };
};
type Place = 'between' | 'own';
type Row = Partial<Record<Place, Offer | string>>;

const SOON = { timeout: 15_000 };
class NotThere extends Error {}

const named = (control: Control, { them }: Who) => {
  const isName = typeof control === 'string' || control instanceof RegExp;
  const { role, name } = isName ? { role: 'button' as const, name: control } : control;
  return { role, name: typeof name === 'string' ? name.replaceAll('THEM', them) : name };
};
const find = (control: Control, who: Who, within: Page | Locator = who.page.getByRole('main')): Locator => {
  const { role, name } = named(control, who);
  // A tick and a choice are named by all that stands beside them.
  const exact = role === 'button' || role === 'link';
  return within.getByRole(role, { name, exact }).filter({ visible: true }).first();
};
/** Opens whatever is folded up, so that all of a page is there to be read. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details')) {
      folded.removeAttribute('name'); // of a group, one is open at a time
      if (folded instanceof HTMLDetailsElement) folded.open = true;
    }
  });
const isThere = async (target: Locator, who: Who, timeoutMs: number): Promise<boolean> => {
  const until = Date.now() + timeoutMs;
  for (;;) {
    await unfold(who.page);
    if (await target.isVisible()) return true;
    if (Date.now() > until) return false;
    await who.page.waitForTimeout(50);
  }
};
/** On the way to what is not offered nobody waits long: the page has come before anything is looked for. */
let patienceMs = SOON.timeout;
const onTheWay = async (target: Locator, who: Who): Promise<Locator> => {
  if (!(await isThere(target, who, patienceMs))) throw new NotThere(`${target}`);
  return target;
};
const press =
  (control: Control): Step =>
  async (who) =>
    (await onTheWay(find(control, who), who)).click(SOON);
const yes =
  (control: Control): Step =>
  async (who) =>
    find(control, who, who.page.getByRole('dialog')).click(SOON);
const write =
  (label: Name, words: string): Step =>
  async (who) => {
    const { name } = named(label, who);
    const field = who.page.getByRole('main').getByLabel(name).filter({ visible: true }).first();
    await (await onTheWay(field, who)).fill(words);
  };
const choose = (name: string) => press({ role: 'radio', name });

const MEANWHILE =
  /^(One moment…|Your record is on its way|Opening what is on this device…|Almost there|Help now)$/;
/**
 * To a page of the record without loading the app again, so that what the example was told stays told. It has come when
 * there is another heading; where a page takes over the heading of the one before, one goes by way of a third.
 */
const come = async ({ page, base }: Pick<Who, 'page' | 'base'>, path: string): Promise<void> => {
  const go = (to: string) =>
    page.evaluate((address) => {
      for (const old of document.querySelectorAll('main h1')) old.setAttribute('data-before', '');
      history.pushState(null, '', address);
    }, to);
  const heading = page.locator('main h1:not([data-before])').filter({ hasNotText: MEANWHILE }).first();
  const hasCome = (timeout: number) =>
    heading.waitFor({ timeout }).then(
      () => true,
      () => false,
    );
  const isElsewhere = new URL(page.url()).pathname !== (base + path).replace(/\?.*/, '');
  if (isElsewhere) {
    await go(base + path);
    if (await hasCome(1_500)) return;
  }
  await go('/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible(SOON);
  await go(base + path);
  expect(await hasCome(SOON.timeout), `${base}${path}`).toBe(true);
};

const FOR_THEM = 'Let THEM read this';
const WRITTEN_BY_CLIENT = {
  to: isClient,
  because: 'the client draws it, and the other reads what is shared and adds nothing (J120)',
};
const BY_GIVERS = {
  to: (who: Who) => isGiver(who) && !isAlone(who),
  because: 'a list of what moved one leads to one true thing, which only some may offer, to somebody',
};
const IN_THERAPY = {
  to: ({ kind }: Who) => kind === 'therapy',
  because: 'a reading is of a client and a therapist (docs/decisions/0061)',
};
const NOT_ALONE_AS_THERAPIST = {
  to: (who: Who) => !isAlone(who) || isClient(who),
  because: 'a therapist’s page of images is mostly for reading the other’s, who is not here',
};
const PREPARES = 'a therapist prepares; a client owes no plan, and equals none to each other';
const IN_THEIR_PAGES = (who: Who) => (isClient(who) ? '/map/new' : '/own/map/new');

const image = [write('If I show…', 'anger'), press('Keep it for myself')];
const imageForBoth = [...image, press(FOR_THEM), yes(FOR_THEM), choose('Both of us')];
const tie = [write('What I call them, or it', 'the harbour'), press('Put it on the map')];
const part = [write('Give a part a name', 'the quick one'), press('Put it on the map')];
const partPage = [press({ role: 'link', name: /More about this part/ })];
const strategy = [write('What I do', 'being quick'), press('Keep it for myself')];
const carried = [write('What it is called, or how it begins', 'too much'), press('Keep it for myself')];
const thing = [write('The sentence', 'You moved me.'), press('Let it cool')];
const noHour: Step = async (who) => {
  await press('Open this hour')(who);
  await expect(who.page).toHaveURL(/\/hours\/[^/]+\/write/, SOON);
};
/** From where an hour is written about, to what one guesses of it. */
const toGuessing: Step = async (who) => {
  const path = new URL(who.page.url()).pathname.replace(/\/write$/, '/guess').slice(who.base.length);
  await come(who, path);
};
/** From where an hour is written about, to what one is not sure of in it. */
const toDoubts: Step = async (who) => {
  await come(who, new URL(who.page.url()).pathname.replace(/\/write$/, '').slice(who.base.length));
};

const OFFERS: Readonly<Record<BodyType, Row>> = {
  founded: { between: 'who the two are is said once, when both have compared four words' },
  membership: { own: 'follows from joining, leaving and beginning; nobody writes it by itself' },
  called: { between: { on: (who) => (isAlone(who) ? '/alone' : '/access'), control: 'Call me this' } },
  hour: { between: { on: '', control: 'Open this hour' } },
  titled: { between: { on: ({ hour }) => hour, control: /^(Rename|Name and day)$/ } },
  account: { between: { on: '', first: [noHour, press('Read it back')], control: 'Seal my account' } },
  'sealed-keys': { own: 'goes with the account that is sealed' },
  opening: { between: { on: ({ hour }) => hour, control: 'Open the chosen ones', alone: null } },
  card: {
    between: {
      on: ({ hour }) => hour,
      first: [choose('A moment we were together')],
      control: 'Share this card',
      alone: 'Add this card',
    },
  },
  pairing: { between: { on: ({ hour }) => hour, control: /^(This is how it was|It was different)$/ } },
  star: { between: { on: ({ hour }) => hour, control: 'Star this moment' } },
  disconnection: { between: { on: '/repair/new', control: 'Put it between us', alone: 'Write it down' } },
  step: { between: 'each step has its own control: see below' },
  'coming-back': {
    between: {
      on: '/repair/new',
      control: { role: 'radio', name: 'That is for THEM to say, or not' },
      alone: null,
    },
  },
  image: {
    own: { on: '/images/new', control: 'Keep it for myself', only: NOT_ALONE_AS_THERAPIST },
    between: { on: '/images/new', first: image, control: FOR_THEM, alone: null },
  },
  evidence: {
    own: {
      on: '/images/new',
      first: image,
      control: 'Put it in the ledger',
      only: NOT_ALONE_AS_THERAPIST,
    },
    between: { on: '/images/new', first: imageForBoth, control: 'Put it in the ledger', alone: null },
  },
  moved: { own: { on: '/moved/offer', control: 'Keep it on my list', only: BY_GIVERS } },
  'true-thing-draft': { own: { on: '/moved/offer', control: 'Let it cool', only: BY_GIVERS } },
  'true-thing': {
    between: { on: '/moved/offer', first: thing, control: 'Share it with THEM', alone: null },
  },
  reached: {
    between: {
      on: '/moved',
      control: 'Say that it reached me',
      alone: null,
      only: {
        to: isClient,
        because:
          'whether a therapist’s being moved arrived is the client’s to say, and asks for no answer (J82)',
      },
    },
  },
  consent: {
    between: { on: '/consent', control: /^(I agree to this|Take my agreement back)$/, alone: null },
  },
  packet: {
    between: {
      on: '/packets',
      control: 'Make a packet',
      alone: null,
      after: [
        press('Make a packet'),
        press({ role: 'checkbox', name: 'the hour you did not laugh' }),
        write('What it is about, in a line', 'how I answered'),
        write('The last day on which it may be used', '2027-12-31'),
        press('Propose it to THEM'),
      ],
    },
  },
  'packet-agreed': { between: { on: '/packets', control: 'I agree to this packet', alone: null } },
  'packet-handed': { between: 'follows from handing over a packet that was agreed to' },
  'packet-recalled': { between: 'follows from taking such a packet out again' },
  'packet-trail': { own: 'where a packet lies; goes with handing it over' },
  // Alone the same press makes the file and writes nothing, since nobody else is there to be told.
  'taken-along': { between: { on: '/take', control: 'Make the readable file' } },
  left: {
    between: {
      on: (who) => (isAlone(who) ? '/alone' : '/ending'),
      control: 'Leave this record…',
      alone: 'Close this record',
      only: { to: ({ isExample }) => !isExample, because: 'nobody is in the example who could leave it' },
    },
  },
  withdrawn: {
    own: {
      on: '/own?write=new',
      first: [write(/^My (page|note)$/, 'for a moment'), press('Keep this page')],
      control: 'Delete',
    },
    between: {
      on: '/repair/new',
      first: [write('What shall we call it?', 'the kettle'), press(/^(Put it between us|Write it down)$/)],
      control: 'Take this back',
    },
  },
  part: { own: { on: '/parts', control: 'Put it on the map' } },
  placing: { own: { on: '/parts', first: part, control: { role: 'combobox', name: 'the quick one' } } },
  'part-shared': {
    between: { on: '/parts', first: partPage, control: 'Let THEM read this part', alone: null },
  },
  met: { own: { on: '/parts', first: partPage, control: 'Keep it' } },
  strategy: { own: { on: '/strategies/new', control: 'Keep it for myself' } },
  'strategy-step': {
    own: { on: '/strategies/new', first: strategy, control: 'I set it down for a while' },
  },
  'strategy-shared': {
    between: { on: '/strategies/new', first: strategy, control: FOR_THEM, alone: null },
  },
  amends: { own: { on: '/quiet/did', control: 'Keep it for myself' } },
  carried: { own: { on: '/quiet/am', control: 'Keep it for myself' } },
  'could-understand': {
    own: { on: '/quiet/am', first: carried, control: { role: 'radio', name: 'Someone has' } },
  },
  'may-belong': {
    own: { on: '/quiet/am', first: carried, control: { role: 'radio', name: 'Yes, as I am' } },
  },
  five: {
    own: { on: '/five', control: 'Keep this week' },
    between: {
      on: '/five',
      first: [write('Where was there some life in it?', 'the walk home'), press('Keep this week')],
      control: 'Let THEM read this week',
      alone: null,
      only: { to: isClient, because: 'a therapist’s own weeks are not for a client to carry' },
    },
  },
  answers: {
    own: { on: '/questionnaires/gad-7', control: 'Keep it, and see what it says' },
    between: {
      on: '/questionnaires/gad-7',
      first: [choose('Several days'), press('Keep it, and see what it says')],
      control: 'Let THEM read some of this',
      alone: null,
      only: { to: isClient, because: 'a therapist’s own sheets are not for a client to carry' },
    },
  },
  instrument: { own: { on: '/questionnaires', control: 'Look at it' } },
  guess: {
    own: {
      on: ({ other }) => `${other}/guess`,
      control: 'Keep my guess',
      only: { to: (who) => !isAlone(who), because: 'a guess is told to somebody, or to nobody' },
    },
    between: {
      on: ({ other }) => `${other}/guess`,
      first: [write('What THEM felt most', 'tired'), press('Keep my guess')],
      control: 'Show it to THEM',
      alone: null,
      after: [press('Show it to THEM'), yes('Show it to THEM')],
    },
  },
  'guess-answer': {
    between: {
      on: ({ other }) => `${other}/guess`,
      first: [choose('near')],
      control: 'Say so to THEM',
      alone: null,
    },
  },
  fear: {
    own: {
      on: '',
      first: [noHour, toGuessing],
      control: 'Keep it for me',
      only: {
        to: (who) => isClient(who) && !isAlone(who),
        because: 'it is laid beside what the other writes; a therapist’s belongs into supervision',
      },
    },
  },
  doubt: {
    own: {
      on: '',
      first: [noHour, toDoubts],
      control: 'Keep it for me',
      only: {
        to: (who) => isClient(who) && !isAlone(who),
        because: 'it is laid beside what the other writes; a therapist’s belongs into supervision',
      },
    },
  },
  noticed: {
    own: {
      on: '/noticed',
      control: 'Set it down',
      only: {
        to: (who) => isClient(who) && !isAlone(who),
        because: 'a therapist brings into the room what they notice; be available, do not probe',
      },
    },
  },
  'noticed-told': {
    between: { on: '/noticed', control: { role: 'radio', name: 'what it is about' }, alone: null },
  },
  intention: {
    own: { on: '/prepare', control: 'Note it', only: { to: (who) => !isClient(who), because: PREPARES } },
    between: {
      on: '/prepare',
      control: { role: 'checkbox', name: 'Tell THEM' },
      alone: null,
      only: { to: (who) => !isClient(who), because: PREPARES },
    },
  },
  tie: {
    own: { on: IN_THEIR_PAGES, control: 'Put it on the map' },
    between: {
      on: IN_THEIR_PAGES,
      first: [...tie, press({ role: 'link', name: 'the harbour' })],
      control: FOR_THEM,
      alone: null,
      only: WRITTEN_BY_CLIENT,
    },
  },
  'tie-place': { own: { on: IN_THEIR_PAGES, first: tie, control: 'Place by hand' } },
  'tie-history': { own: { on: IN_THEIR_PAGES, control: { role: 'radio', name: 'somebody did' } } },
  'tie-link': {
    own: {
      on: IN_THEIR_PAGES,
      first: [...tie, press({ role: 'link', name: 'Add someone or something' })],
      control: { role: 'checkbox', name: 'the harbour' },
    },
    between: 'goes along with a tie that is shared, where what it leads to is shared as well',
  },
  'life-line': {
    own: { on: '/map/life', control: 'Keep it', only: WRITTEN_BY_CLIENT },
    between: {
      on: '/map/life',
      first: [write('In my own words', 'the dog next door'), press('Keep it')],
      control: 'Let THEM read it',
      alone: null,
      only: WRITTEN_BY_CLIENT,
    },
  },
  context: {
    own: { on: '/map/setting', control: 'Keep it', only: WRITTEN_BY_CLIENT },
    between: {
      on: '/map/setting',
      first: [write('The place and the time', 'by the harbour'), press('Keep it')],
      control: FOR_THEM,
      alone: null,
      only: WRITTEN_BY_CLIENT,
    },
  },
  carry: {
    own: {
      on: '/leaving',
      control: 'Keep it for myself',
      only: { to: (who) => !isAlone(who), because: 'it is what one takes from somebody, to be told or not' },
    },
    between: {
      on: '/leaving',
      first: [write('What I carry from here', 'the kettle'), press('Keep it for myself')],
      control: FOR_THEM,
      alone: null,
    },
  },
  'keeping-rule': { between: { on: '/leaving/kept', control: 'Let THEM read it', alone: null } },
  suggested: { own: 'goes with what is said of it' },
  'suggested-answer': {
    own: { on: '/suggests', control: 'It is wrong', isEarly: true, only: IN_THERAPY },
    between: {
      on: '/suggests',
      isEarly: true,
      control: { role: 'checkbox', name: 'Let THEM’s page step back there too' },
      alone: null,
      only: IN_THERAPY,
    },
  },
  page: { own: { on: '/own?write=new', control: 'Keep this page' } },
};

/** Whether the table lets this person say it, of what is theirs to speak about: their own account, the other's guess. */
const counts = (type: BodyType, place: Place, who: Who): boolean => {
  const { in: places, says } = PERMISSIONS[type];
  if (!places.includes(place)) return false;
  if (place === 'own') return true;
  switch (says) {
    case 'giver':
      return isGiver(who);
    case 'client':
      return isClient(who);
    case 'proposer':
      return who.kind === 'therapy' && !isClient(who);
    case 'supervisee':
      return who.kind === 'supervision' && isClient(who);
    case 'the-other':
      // There is a packet to agree to where the other may propose one.
      return type !== 'packet-agreed' || (who.kind === 'therapy' && isClient(who));
    default:
      return true;
  }
};

const isOffered = (type: BodyType, place: Place, { only, alone }: Offer, who: Who): boolean =>
  counts(type, place, who) &&
  !(isAlone(who) && place === 'between' && alone === null) &&
  (only?.to(who) ?? true);

/** Every control that can be seen on the page now, by its name. */
const controlsOn = async ({ page }: Who): Promise<readonly string[]> => {
  await unfold(page);
  return page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('button, input[type=radio], input[type=checkbox]')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const label = one instanceof HTMLInputElement ? one.labels?.[0]?.innerText : one.innerText;
        return (label ?? '').trim();
      }),
  );
};

const CELLS = Object.entries(OFFERS).flatMap(([type, row]) =>
  (['own', 'between'] as const).flatMap((place) => {
    const offer = row[place];
    return typeof offer === 'object' ? [{ type: type as BodyType, place, offer }] : []; // keys of OFFERS
  }),
);

const isEarly = ({ type }: { type: BodyType }): boolean =>
  Object.values(OFFERS[type]).some(
    (offer) => typeof offer === 'object' && (offer.after !== undefined || offer.isEarly),
  );

/** Walks every cell as each of these people. @returns what is wrong, in words; nothing when nothing is */
const walk = async (people: readonly Who[]): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const seen = new Map<Who, Set<string>>(people.map((who) => [who, new Set()]));
  /** Where somebody stands with nothing done there yet. */
  let untouched = '';
  const tryCell = async (who: Who, { type, place, offer }: (typeof CELLS)[number]) => {
    const is = isOffered(type, place, offer, who);
    const control = (isAlone(who) && offer.alone) || offer.control;
    const path = typeof offer.on === 'string' ? offer.on : offer.on(who);
    const cell = `${type}, ${place}, by the ${who.seat} (${who.kind})`;
    const look = async () => {
      for (const one of await controlsOn(who)) seen.get(who)?.add(one);
    };
    patienceMs = is ? SOON.timeout : 700;
    try {
      if (untouched !== who.base + path) {
        await come(who, path);
        untouched = who.base + path;
        await look();
      }
      if (offer.first) untouched = '';
      for (const step of offer.first ?? []) await step(who);
      await onTheWay(find(control, who), who);
      if (!is) wrong.push(`${cell}: is offered, and does not count`);
    } catch (thrown) {
      if (!(thrown instanceof NotThere)) throw thrown;
      if (is) wrong.push(`${cell}: counts, and is not offered (${thrown.message})`);
    }
    if (offer.first) await look();
    if (!is || !offer.after) return;
    untouched = '';
    for (const step of offer.after) await step(who);
  };
  for (const cells of [CELLS.filter(isEarly), CELLS.filter((cell) => !isEarly(cell))])
    for (const who of people) for (const cell of cells) await tryCell(who, cell);
  // Nowhere else: what is not offered on its own page is on no other either, unless it is called like what is.
  for (const who of people) {
    const may = CELLS.filter(({ type, place, offer }) => isOffered(type, place, offer, who));
    const names = new Set(may.map(({ offer }) => named(offer.control, who).name));
    for (const { type, place, offer } of CELLS) {
      const { name } = named(offer.control, who);
      const isElsewhere = typeof name === 'string' && !names.has(name) && seen.get(who)?.has(name);
      if (isElsewhere && !isOffered(type, place, offer, who))
        wrong.push(
          `${type}, ${place}, by the ${who.seat} (${who.kind}): “${name}” is offered on another page`,
        );
    }
  }
  return wrong;
};

/** What each step of a repair is offered by, and how the repair has come to where it fits. */
const STEPS: Readonly<Record<StepKind, Control>> = {
  named: 'Name it',
  heard: 'Say that I feel heard',
  answered: /^(Put my answer here|Write down the answer)$/,
  landed: 'Say that it has landed',
  rest: 'Let it rest for now',
  stronger: 'Say so',
  reopened: 'Open it again',
};
const AS_IT_GOES: readonly (readonly [StepKind | 'noticed', readonly StepKind[]])[] = [
  ['noticed', ['named', 'answered', 'rest']],
  ['named', ['heard', 'answered', 'landed', 'rest']],
  ['landed', ['stronger', 'reopened']],
];

/** Walks a repair as somebody sees it who was hurt, or who hurt. @returns what is wrong */
const walkRepair = async (who: Who, hurt: 'me' | 'them'): Promise<readonly string[]> => {
  const wrong: string[] = [];
  patienceMs = SOON.timeout;
  await come(who, '/repair/new');
  await choose(hurt === 'me' ? 'I was' : 'THEM was'.replace('THEM', who.them))(who);
  await write('What shall we call it?', `the ${hurt === 'me' ? 'door' : 'window'}`)(who);
  await press(/^(Put it between us|Write it down)$/)(who);
  for (const [came, fitting] of AS_IT_GOES) {
    if (came !== 'noticed') {
      if (MAY_TAKE[came] === 'hurt' && hurt === 'them') break; // only the other could say it
      await press(STEPS[came])(who);
      // What was just done stands there until it is kept; if it stays, that is told below.
      if (!fitting.includes(came))
        await find(STEPS[came], who)
          .waitFor({ state: 'hidden', ...SOON })
          .catch(() => {});
    }
    const mayTake = (step: StepKind) =>
      MAY_TAKE[step] === 'either' || (MAY_TAKE[step] === 'hurt') === (hurt === 'me');
    const sure = fitting.find(mayTake);
    if (sure) await onTheWay(find(STEPS[sure], who), who);
    await unfold(who.page);
    for (const step of Object.keys(STEPS) as StepKind[]) {
      const is = await find(STEPS[step], who).isVisible();
      if (is !== (fitting.includes(step) && mayTake(step)))
        wrong.push(
          `${step}, when it was ${came} and ${hurt} hurt, ${who.seat} (${who.kind}): ${is ? 'offered' : 'not offered'}`,
        );
    }
  }
  return wrong;
};

/** All of it, as these people. */
const tryAll = async (people: readonly Who[]) => {
  expect(await walk(people)).toEqual([]);
  for (const who of people)
    for (const hurt of ['me', 'them'] as const) expect.soft(await walkRepair(who, hurt)).toEqual([]);
};

test('every type of entry is offered where it counts, or somebody has said why not', () => {
  const silent = BODY_TYPES.flatMap((type) =>
    PERMISSIONS[type].in
      .filter((place) => OFFERS[type][place] === undefined)
      .map((place) => `${type}, ${place}`),
  );
  expect(silent).toEqual([]);
  const forNobody = CELLS.filter(({ type, place }) => !PERMISSIONS[type].in.includes(place));
  expect(forNobody).toEqual([]);
});

/** Below the base, where an hour of the example is that has this name. */
const hourCalled = async (page: Page, base: string, name: string): Promise<string> => {
  const link = page.getByRole('main').getByRole('link', { name, exact: true }).first();
  const hours = page.getByRole('main').locator('details');
  await expect(hours.first()).toBeVisible(SOON);
  await unfold(page);
  return ((await link.getAttribute('href', SOON)) ?? '').slice(base.length);
};

test('a client and a therapist', async ({ person }) => {
  test.setTimeout(480_000);
  const page = await person('laptop');
  const people: Who[] = [];
  // Loaded once: what one of them does, the other finds.
  await page.goto('/example/ana');
  for (const [who, seat, them, closed] of [
    ['ana', 'client', 'Dr Weiss', 'to the end'],
    ['weiss', 'therapist', 'Ana', 'the telephone'],
  ] as const) {
    const base = `/example/${who}`;
    await come({ page, base }, '');
    const hour = await hourCalled(page, base, closed);
    const other = await hourCalled(page, base, 'the iron');
    people.push({ page, base, kind: 'therapy', seat, them, hour, other, isExample: true });
  }
  await tryAll(people);
});

/** What each of two wrote of an hour that lies open: a card on which they were moved is open, and one is kept. */
const told = { moved: SAID.therapistMoved, keeping: SAID.therapistKept };

/** Two who have a record of this kind, with one hour that lies open between them. */
const inARecord = async (two: readonly [Someone, Someone], kind: Kind): Promise<readonly Who[]> => {
  const [first, second] = two;
  const hour = await openHour(first, second.name, SAID.hour);
  for (const someone of two) {
    await someone.page.goto(`${hour}/write`);
    await writeAccount(someone, told);
    await seal(someone);
  }
  const base = hour.replace(/\/hours\/.*/, '');
  const path = hour.slice(base.length);
  await first.page.goto(base);
  const people = two.map(({ page }, i): Who => {
    const seat = i === 0 ? 'therapist' : 'client';
    return { page, base, kind, seat, them: two[1 - i]?.name ?? '', hour: path, other: path };
  });
  if (kind === 'together')
    for (const who of people) {
      // What opens for two who live together is asked of each alone, and remembered on their own device.
      await come(who, '/repair');
      await choose('No')(who);
      await press('Go on')(who);
      await expect(who.page.getByRole('heading', { level: 1 })).toHaveText('What is open between us', SOON);
    }
  await openTogether(two, hour);
  return people;
};

for (const [kind, invited] of [
  ['supervision', 'I am their supervisor'],
  ['together', 'We live together'],
] as const)
  test(`two in a record of the kind ${kind}`, async ({ kithe, person }) => {
    test.setTimeout(480_000);
    const { therapist, client } = await aPair(kithe, person, { kind: invited });
    await tryAll(await inARecord([therapist, client], kind));
  });

test('somebody who keeps a record alone, in either seat', async ({ kithe, person }) => {
  test.setTimeout(480_000);
  const { page, hand, ...me } = await begin(await person('laptop'), pointer, kithe);
  const people: Who[] = [];
  for (const seat of ['client', 'therapist'] as const) {
    await page.goto('/keep-alone');
    await page.getByRole('radio', { name: `I am the ${seat}` }).check(SOON);
    await page.getByLabel('What do you call the other person?').fill('Leopold');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Open this hour' }).click(SOON);
    await expect(page.getByText('card 1 of 5')).toBeVisible(SOON);
    const hour = new URL(page.url()).pathname.replace(/\/write$/, '');
    await writeAccount({ page, hand, ...me }, told);
    await seal({ page, hand, ...me });
    const base = hour.replace(/\/hours\/.*/, '');
    const path = hour.slice(base.length);
    people.push({ page, base, kind: 'alone', seat, them: 'Leopold', hour: path, other: path });
  }
  await tryAll(people);
});
