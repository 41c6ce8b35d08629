/**
 * The readable file: one page of HTML that opens anywhere, with no script, no link out and no request in it.
 *
 * In order of the hours, both voices in their own typeface, cracks and seams where they were. What was left out is
 * said on it. Everything that a person wrote is escaped; nothing else comes from outside this file. The encrypted file
 * shows the same page (`carried/`), so that whatever is told here is told there.
 */
import type { Where } from '@kithe/record/body';
import type { Taken } from '@kithe/record/export';
import { kindOf } from '@kithe/record/kinds';
import { LANGUAGES, pickLanguage } from '../text/languages.ts';
import { cardWords, type Word } from './card-words.ts';
import { escapeHtml } from './escape-html.ts';
import { FILE_STYLE } from './file-style.ts';
import { answersOf } from './readable-answers.ts';
import { filledOf } from './readable-instruments.ts';
import { mapOf } from './readable-map.ts';
import { toldOf } from './readable-parts.ts';
import { PRIVATE, type Ticks, withOnly } from './taken.ts';
import { crackOf, timelineOf } from './two-lines.ts';
import type { FileWords } from './use-file-words.ts';

/** A key cannot be called `then`: a module that has one is taken for a promise. */
const keyOfWhere = (where: Where): string => `wheres.${where === 'then' ? 'past' : where}`;

type Hour = Taken['hours'][number];
type CardOf = Hour['cards'][number];

const dateIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (text: string): string => escapeHtml(format.format(new Date(text)));
};

/** Which way a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => LANGUAGES[pickLanguage(null, [locale])].dir;

/**
 * What the page says, as one `main`. @param ticked private things that go in; all others stay out, and the page says so
 */
export const pageOf = (whole: Taken, ticked: Ticks, t: FileWords, locale: string): string => {
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
      : `<p class="who">${escapeHtml(nameOf(who))}</p><p class="words ${taken[who].role}" dir="auto">${escapeHtml(words)}</p>`;

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
    return `<div class="card${one.for === 'me' ? ' mine' : ''}">
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

  const hour = (one: Hour): string => `<article id="${one.id}"><h3 dir="auto">${escapeHtml(one.name)}</h3>
<p class="soft">${date(one.date)}${one.sealedBy.length === 1 ? ` · ${say('oneAccount')}` : ''}</p>
${(stars.get(one.id) ?? []).map((line) => `<p>${line}</p>`).join('')}
${cards(one)}</article>`;

  const disconnection = (
    one: Taken['disconnections'][number],
  ): string => `<div class="${one.isRepaired ? 'mended' : 'open'}">${crackOf(one.id)}
<h3 dir="auto">${escapeHtml(one.title || word('repair:new.unnamed'))}</h3>
<p class="soft">${say(one.isRepaired ? 'mended' : one.isResting ? 'resting' : 'stillOpen')}${one.hour ? ` · ${hourNames.get(one.hour) ?? ''}` : ''}${one.isTakenBack ? '' : ` · ${say(`repair:failures.${one.failure}`)}`}</p>
${one.isTakenBack ? `<p class="soft">${escapeHtml(word('repair:stepSaid.taken-back', { name: nameOf(one.noticedBy) }))}</p>` : voice(one.noticedBy, one.words)}
${one.steps
  .map(
    (step) =>
      `<p class="soft">${escapeHtml([word(`steps.${step.step}`, { name: nameOf(step.by) }), ...step.replies.map((reply) => word(`repair:replies.${reply}`)), ...(step.stronger ? [word(`repair:strongerSaid.${step.stronger}`)] : [])].join(' · '))}</p>${voice(step.by, step.words)}`,
  )
  .join('')}</div>`;

  const image = (one: Taken['images'][number]): string => `<article>
<p class="words ${taken[one.by].role}" dir="auto">${say('image', { part: one.part, who: one.who, answer: one.answer, meaning: one.meaning })}</p>
${one.evidence
  .map(
    (e) =>
      `<p class="soft">${[say(keyOfWhere(e.where)), say(`answers.${e.answer}`), ...(e.date ? [date(e.date)] : [])].join(' · ')}</p>${e.words ? `<p class="words" dir="auto">${escapeHtml(e.words)}</p>` : ''}`,
  )
  .join('')}</article>`;

  const trueThing = (one: Taken['trueThings'][number]): string =>
    `<article>${voice(one.by, one.words)}${one.reached ? `<p class="soft">${say('reachedMe')}</p>${voice(one.by === 'me' ? 'them' : 'me', one.reached.words)}` : ''}</article>`;

  const contents: string[] = [];
  const section = (title: string, items: readonly string[], below = ''): string => {
    if (items.length === 0) return '';
    const id = title.replace(/[.:]/g, '-');
    contents.push(`<li><a href="#${id}">${say(title)}</a>${below}</li>`);
    return `<section id="${id}"><h2>${say(title)}</h2>\n${items.join('\n')}\n</section>`;
  };
  const hourList =
    taken.hours.length === 0
      ? ''
      : `<details><summary>${say('leaving:eachHour')}</summary><ol>${taken.hours.map(({ id, name, date: on }) => `<li><a href="#${id}"><bdi>${escapeHtml(name)}</bdi></a> <span class="soft">${date(on)}</span></li>`).join('')}</ol></details>`;

  const told = `
${section('leaving:timeline.title', timelineOf(taken, word, locale))}
${section('sections.hours', taken.hours.map(hour), hourList)}
${section('sections.between', taken.disconnections.map(disconnection))}
${section('sections.images', taken.images.map(image))}
${[
  ...toldOf(taken, word, locale),
  ...mapOf(taken, word),
  ...filledOf(taken, word, locale, date),
  ...answersOf(taken, word),
]
  .map(([title, items]) => section(title, items))
  .join('\n')}
${section('sections.trueThings', taken.trueThings.map(trueThing))}
${section(
  'sections.pages',
  taken.pages.map(
    (page) =>
      `<article class="mine"><h3 dir="auto">${escapeHtml(page.title)}</h3>${page.at ? `<p class="soft">${date(page.at)}</p>` : ''}<p class="words ${taken.me.role}" dir="auto">${escapeHtml(page.words)}</p>${page.impact ? `<p class="soft">${say('noticing.impact')}</p><p class="words ${taken.me.role}" dir="auto">${escapeHtml(page.impact)}</p>` : ''}</article>`,
  ),
)}
${section(
  'sections.agreed',
  taken.consents
    .filter(({ mine }) => mine === true)
    .map(({ purpose }) => `<p>${say(`consent:purposes.${purpose}.name`)}</p>`),
)}
${section('sections.moved', [...taken.moved.map((one) => `<p class="words" dir="auto">${escapeHtml(one.words)}</p>`), ...taken.drafts.filter((d) => !d.isShared).map((d) => `<p class="words" dir="auto">${escapeHtml(d.words)}</p>`)])}
`;
  // Said of kinds, by what was ticked: it is the same line whether there was anything of them or not.
  const left = PRIVATE.filter((kind) => !ticked.has(kind));
  return `<main>
<h1>${say('between', { me: nameOf('me'), them: nameOf('them') })}</h1>
<p class="soft">${say('takenOn')} ${date(taken.takenAt)}. ${say('readableByAll')}</p>
${left.length > 0 ? `<p class="soft">${say('leftOut')} ${left.map((kind) => say(`private.${kind}`)).join('; ')}.</p>` : ''}
${contents.length > 1 ? `<nav aria-label="${say('leaving:contents')}"><ul>${contents.join('')}</ul></nav>` : ''}
${told}
</main>`;
};

/** The whole page, to stand by itself. */
export const readableFile = (taken: Taken, ticked: Ticks, t: FileWords, locale: string): string =>
  `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${escapeHtml((t as Word)('fileTitle'))}</title><style>${FILE_STYLE}</style></head><body>${pageOf(taken, ticked, t, locale)}</body></html>
`;
