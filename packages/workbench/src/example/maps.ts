/**
 * The maps of the example: Ana’s, drawn on a Sunday in September and shown in part the week after; and the one that
 * Dr Weiss keeps in the room of the process notes (J18, J42, J52, J97, J120).
 */
import {
  aboutMyLife,
  linked,
  onMap,
  sayBefore,
  saysOfHerLife,
  shownOnMap,
  shownTogether,
  theSetting,
} from './telling.ts';

/** What Ana drew, and has shown to nobody. */
export const hers = [
  onMap('ana', '2026-09-27 10:20', 'papa', {
    name: 'Papa',
    kind: 'person',
    presence: 'hardly',
    power: 'theirs',
    powerWords: 'It was his kettle.',
    ending: 'ended',
    until: '2014',
    words: 'I do his face at Christmas. I can still do it. That isn’t the same as having him there.',
  }),
  sayBefore('ana', '2026-09-27 10:24', 'papa', { words: '', stoodBy: 'no-one' }),
  onMap('ana', '2026-09-27 10:30', 'mother', {
    name: 'my mother',
    kind: 'person',
    presence: 'some',
    door: 'the sentence',
    power: 'theirs',
    powerWords: 'She says when the telephone call is over.',
    ending: 'dropped',
    words: 'Sundays. Eleven degrees, showers. I put her nearer than I thought I would.',
  }),
  sayBefore('ana', '2026-09-27 10:34', 'mother', {
    words: 'The iron stopped. Then it went on.',
    stoodBy: 'no-one',
  }),
  onMap('ana', '2026-09-27 10:40', 'whatever-will-they-say', {
    name: 'What will people say',
    kind: 'force',
    words: 'It was in the house before any of us were.',
  }),
  linked('ana', '2026-09-27 10:41', 'whatever-will-they-say', 'mother'),
  linked('ana', '2026-09-27 10:41', 'whatever-will-they-say', 'papa'),
  onMap('ana', '2026-09-27 10:45', 'aunt', {
    name: 'my aunt, the one with the dog',
    kind: 'person',
    presence: 'most',
    power: 'even',
    ending: 'ended',
    since: '1991',
    until: '2003',
    words: 'She asked second questions.',
  }),
  onMap('ana', '2026-09-27 10:50', 'the-sea', {
    name: 'the sea',
    kind: 'thing',
    presence: 'all',
    words: 'Off the groyne, in a wind. It has never once asked me if I am sure.',
  }),
  aboutMyLife(
    'ana',
    '2026-09-30 19:10',
    'met',
    '',
    'The driver of the fourteen waited again. I got on, and said why I was laughing.',
  ),
  aboutMyLife(
    'ana',
    '2026-10-01 18:30',
    'received',
    '',
    'Two knocks on the wall, in the middle of the slow bit. Two means more.',
  ),
  theSetting('2026-10-03 08:15', {
    roles: 'The funny one. The one who does not make a fuss, and does the piano at Christmas.',
    culture: 'What was said at table was the weather. What was not said at table did not happen.',
    setting: 'A town where everybody knows whose car that is.',
  }),
];

/** What she let be read, in the room, on the sixth of October. */
export const shown = [
  shownOnMap('marta', {
    name: 'Marta',
    kind: 'person',
    presence: 'most',
    power: 'even',
    ending: 'returned',
    since: '1988',
    words: 'She has the other half of it.',
  }),
  shownOnMap('mrs-okafor', {
    name: 'Mrs Okafor',
    kind: 'person',
    presence: 'most',
    power: 'even',
    ending: 'returned',
    since: '2017',
    words: 'She looked at the saucepan, and drank it.',
  }),
  shownOnMap('ife', {
    name: 'Ife',
    kind: 'person',
    presence: 'some',
    door: 'everything that is not for a nine-year-old',
    power: 'mine',
    powerWords: 'I am the grown-up. The door stays open.',
    ending: 'returned',
    since: '2026',
  }),
  shownTogether('ife', 'mrs-okafor'),
  shownOnMap('dr-w', {
    name: 'Dr W.',
    kind: 'person',
    presence: 'most',
    door: 'asking for more',
    power: 'theirs',
    powerWords: 'W. says when it is ten to six. I can see the clock too, now.',
    ending: 'returned',
    since: '2025',
  }),
  shownOnMap('piano', {
    name: 'the piano',
    kind: 'thing',
    presence: 'all',
    since: '2026',
    words: 'It has been wet once. So have I.',
  }),
  shownOnMap('fourteen', { name: 'the 14', kind: 'thing', presence: 'most' }),
  shownOnMap('workshop', {
    name: 'the people at the workshop',
    kind: 'group',
    presence: 'some',
    door: 'why I hum',
    power: 'even',
    ending: 'returned',
    since: '2009',
  }),
  shownOnMap('saturdays', {
    name: 'Saturdays twice running',
    kind: 'force',
    words: 'It isn’t them. There are not enough of us.',
  }),
  shownTogether('saturdays', 'workshop'),
  saysOfHerLife('outside', '', '“Waterworks”. I have not finished anything since I was eleven.'),
  saysOfHerLife('gave', 'ife', 'Her left hand knows where it is going. She thinks it always did.'),
];

/** Dr Weiss’s own. */
export const theirs = [
  onMap('weiss', '2026-08-30 10:05', 'ruth', {
    name: 'Ruth',
    kind: 'person',
    presence: 'most',
    power: 'theirs',
    powerWords: 'She is the one I cannot tell a half of something.',
    ending: 'returned',
  }),
  onMap('weiss', '2026-08-30 10:09', 'my-mother', {
    name: 'my mother',
    kind: 'person',
    presence: 'some',
    ending: 'left-with-it',
  }),
  onMap('weiss', '2026-08-30 10:12', 'before-six', {
    name: 'the ward, which rings before six',
    kind: 'force',
    words: 'It was in the room with Ana once. She paid for it.',
  }),
  linked('weiss', '2026-08-30 10:13', 'before-six', 'my-mother'),
  onMap('weiss', '2026-08-30 10:20', 'lime-tree', { name: 'the lime tree', kind: 'thing', presence: 'all' }),
  aboutMyLife(
    'weiss',
    '2026-08-30 10:25',
    'met',
    '',
    'The sea, in August. I thought of nobody for a whole afternoon.',
  ),
];
