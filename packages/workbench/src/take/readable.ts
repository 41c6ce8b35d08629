/**
 * The readable file: one page of HTML that opens anywhere, with no script, no link and no request in it.
 *
 * In order of the hours, both voices in their own typeface, cracks and seams where they were. What was left out is
 * said on it. Everything that a person wrote is escaped; nothing else comes from outside this file.
 */
import type { Where } from '@kithe/record/body';
import type { Taken } from '@kithe/record/export';
import { kindOf } from '@kithe/record/kinds';
import { cardWords, type Word } from './card-words.ts';
import { PRIVATE, type Private, withOnly } from './taken.ts';
import type { FileWords } from './use-file-words.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text as HTML. Control characters, which no person types, become a space. */
export const escapeHtml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;max-width:42rem;padding:2.5rem 1.25rem 4rem;background:#fffdf8;color:#26221c;font:17px/1.6 Inter,"Noto Sans",system-ui,sans-serif}
h1,h2,h3{font-family:"Source Serif 4","Noto Serif",Georgia,serif;font-weight:500;line-height:1.25}
h2{margin:2.6rem 0 .4rem;padding-top:1.2rem;border-top:1px solid #ddd3c2}
h3{margin:0 0 .1rem;font-size:1.35rem}
article,.open,.mended{margin-top:2.2rem}
.soft{color:#645b4e;font-size:.9rem}
.client{font-family:"Source Serif 4","Noto Serif",Georgia,serif;font-size:1.1rem}
.who{margin:.9rem 0 0;font-weight:600;font-size:.85rem}
.words{margin:.1rem 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}
.open{border-inline-start:3px solid #3a332a;padding-inline-start:1rem}
.mended{border-inline-start:5px double #b8862b;padding-inline-start:1rem}
.moment{margin-top:1rem;padding-top:.6rem;border-top:1px dotted #ddd3c2}
.mine{background:#f7f2e8;padding:.1rem 1rem .5rem;border-radius:10px}
@media print{body{padding:0;max-width:none;background:#fff}h2{break-after:avoid}article,.open,.mended{break-inside:avoid}}
`;

/** A key cannot be called `then`: a module that has one is taken for a promise. */
const keyOfWhere = (where: Where): string => `wheres.${where === 'then' ? 'past' : where}`;

type Hour = Taken['hours'][number];
type CardOf = Hour['cards'][number];

const dateIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (text: string): string => escapeHtml(format.format(new Date(text)));
};

/** Writes the whole page. @param ticked private things that go in; all others stay out, and the page says so */
export const readableFile = (
  whole: Taken,
  ticked: ReadonlySet<Private>,
  t: FileWords,
  locale: string,
): string => {
  const taken = withOnly(whole, ticked);
  const date = dateIn(locale);
  // Keys are spelt by the callers below from the literals of the export's schema; a test walks all of them.
  const word = t as Word;
  const say = (key: string, more: Record<string, string> = {}): string => escapeHtml(word(key, more));
  const nameOf = (who: 'me' | 'them'): string => taken[who].name;
  const hourNames = new Map(
    taken.hours.map(({ id, name, date: on }) => [id, `${escapeHtml(name)} (${date(on)})`]),
  );
  const voice = (who: 'me' | 'them', words: string): string =>
    words.trim() === ''
      ? ''
      : `<p class="who">${escapeHtml(nameOf(who))}</p><p class="words ${taken[who].role}">${escapeHtml(words)}</p>`;

  /** That a card arrived, in the words of whoever it reached. */
  const reached = ({ id }: CardOf): string =>
    taken.reached
      .filter((answer) => answer.card === id)
      .map(
        ({ by, words }) =>
          `<p class="soft">${say('cardReached', { name: nameOf(by) })}</p>${voice(by, words)}`,
      )
      .join('');

  const card = (one: CardOf): string => {
    const { kind, words, heard, myPart } = one.card;
    const facts = [
      ...cardWords(
        one.card,
        taken[one.by],
        taken[one.by === 'me' ? 'them' : 'me'],
        word,
        locale,
        kindOf(taken),
      ),
      ...(one.isLater ? [word('later')] : []),
    ];
    const lines = [
      heard && `${word('heard')} ${heard}`,
      myPart && `${word('myPart')} ${myPart}`,
      words,
    ].filter(Boolean);
    return `<div${one.for === 'me' ? ' class="mine"' : ''}>
<p class="soft">${say(`cards.${kind}`)}${one.for === 'me' ? ` · ${say('onlyMine')}` : ''}</p>
${voice(one.by, lines.join('\n')) || `<p class="who">${escapeHtml(nameOf(one.by))}</p>`}
${facts.length > 0 ? `<p class="soft">${escapeHtml(facts.join(' · '))}</p>` : ''}${reached(one)}</div>`;
  };

  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  /** Cards of an hour, with what people said of them: those that are one moment lie together. */
  const cards = (of: Hour): string => {
    const byId = new Map(of.cards.map((one) => [one.id, one]));
    const told = new Set<string>();
    const moments = taken.moments.flatMap(({ cards: ids, pile, by }) => {
      const its = ids.flatMap((id) => byId.get(id) ?? []);
      if (its.length === 0 || its.length < ids.length) return [];
      for (const { id } of its) told.add(id);
      const author = its[0]?.by ?? 'me';
      const what =
        pile === 'only' ? word('open:piles.only-them', { name: nameOf(author) }) : word(`open:piles.${pile}`);
      const said = word('momentSaid', { names: names.format(by.map(nameOf)) });
      return `<div class="moment"><p class="soft">${escapeHtml(`${what} · ${said}`)}</p>${its.map(card).join('\n')}</div>`;
    });
    return [...moments, ...of.cards.filter(({ id }) => !told.has(id)).map(card)].join('\n');
  };

  const stars = new Map<string, string[]>();
  for (const { hour, title, by } of taken.stars)
    stars.set(hour, [
      ...(stars.get(hour) ?? []),
      `★ ${escapeHtml(title)} <span class="soft">${escapeHtml(nameOf(by))}</span>`,
    ]);

  const hour = (one: Hour): string => `<article><h3>${escapeHtml(one.name)}</h3>
<p class="soft">${date(one.date)}${one.sealedBy.length === 1 ? ` · ${say('oneAccount')}` : ''}</p>
${(stars.get(one.id) ?? []).map((line) => `<p>${line}</p>`).join('')}
${cards(one)}</article>`;

  const disconnection = (
    one: Taken['disconnections'][number],
  ): string => `<div class="${one.isRepaired ? 'mended' : 'open'}">
<h3>${escapeHtml(one.title || word('repair:new.unnamed'))}</h3>
<p class="soft">${say(one.isRepaired ? 'mended' : one.isResting ? 'resting' : 'stillOpen')}${one.hour ? ` · ${hourNames.get(one.hour) ?? ''}` : ''}${one.isTakenBack ? '' : ` · ${say(`repair:failures.${one.failure}`)}`}</p>
${one.isTakenBack ? `<p class="soft">${escapeHtml(word('repair:stepSaid.taken-back', { name: nameOf(one.noticedBy) }))}</p>` : voice(one.noticedBy, one.words)}
${one.steps
  .map(
    (step) =>
      `<p class="soft">${escapeHtml([word(`steps.${step.step}`, { name: nameOf(step.by) }), ...step.replies.map((reply) => word(`repair:replies.${reply}`)), ...(step.stronger ? [word(`repair:strongerSaid.${step.stronger}`)] : [])].join(' · '))}</p>${voice(step.by, step.words)}`,
  )
  .join('')}</div>`;

  const image = (one: Taken['images'][number]): string => `<article>
<p class="words ${taken[one.by].role}">${say('image', { part: one.part, who: one.who, answer: one.answer, meaning: one.meaning })}</p>
${one.evidence
  .map(
    (e) =>
      `<p class="soft">${[say(keyOfWhere(e.where)), say(`answers.${e.answer}`), ...(e.date ? [date(e.date)] : [])].join(' · ')}</p>${e.words ? `<p class="words">${escapeHtml(e.words)}</p>` : ''}`,
  )
  .join('')}</article>`;

  const trueThing = (one: Taken['trueThings'][number]): string =>
    `<article>${voice(one.by, one.words)}${one.reached ? `<p class="soft">${say('reachedMe')}</p>${voice(one.by === 'me' ? 'them' : 'me', one.reached.words)}` : ''}</article>`;

  const section = (title: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<section><h2>${say(title)}</h2>\n${items.join('\n')}\n</section>`;

  const left = PRIVATE.filter((kind) => !ticked.has(kind));
  return `<!doctype html>
<html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${say('fileTitle')}</title><style>${STYLE}</style></head><body><main>
<h1>${say('between', { me: nameOf('me'), them: nameOf('them') })}</h1>
<p class="soft">${say('takenOn')} ${date(taken.takenAt)}. ${say('readableByAll')}</p>
${left.length > 0 ? `<p class="soft">${say('leftOut')} ${left.map((kind) => say(`private.${kind}`)).join('; ')}.</p>` : ''}
${section('sections.hours', taken.hours.map(hour))}
${section('sections.between', taken.disconnections.map(disconnection))}
${section('sections.images', taken.images.map(image))}
${section('sections.trueThings', taken.trueThings.map(trueThing))}
${section(
  'sections.pages',
  taken.pages.map(
    (page) =>
      `<article class="mine"><h3>${escapeHtml(page.title)}</h3>${page.at ? `<p class="soft">${date(page.at)}</p>` : ''}<p class="words ${taken.me.role}">${escapeHtml(page.words)}</p></article>`,
  ),
)}
${section(
  'sections.agreed',
  taken.consents
    .filter(({ mine }) => mine === true)
    .map(({ purpose }) => `<p>${say(`consent:purposes.${purpose}.name`)}</p>`),
)}
${section('sections.moved', [...taken.moved.map((one) => `<p class="words">${escapeHtml(one.words)}</p>`), ...taken.drafts.filter((d) => !d.isShared).map((d) => `<p class="words">${escapeHtml(d.words)}</p>`)])}
</main></body></html>
`;
};
