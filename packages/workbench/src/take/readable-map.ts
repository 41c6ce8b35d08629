/**
 * What a map of a life says in a file (J18, J52, J97, J114, J120): forces first, then whom and what it has, ring by ring;
 * the lines beside it, the setting, what each carries, last words, and what a therapist keeps. In each person's own voice, no counts.
 */
import { LANES, PRESENCES } from '@kithe/record/bodies/map';
import type { Taken } from '@kithe/record/export';
import type { Word } from './card-words.ts';
import { escapeHtml } from './escape-html.ts';

type Section = readonly [title: string, items: readonly string[]];
type Who = 'me' | 'them';
type Tie = Taken['ties'][number];

const bandOf = ({ kind, presence }: Tie): string => (kind === 'force' ? 'force' : (presence ?? 'unsaid'));
const BANDS = ['force', ...PRESENCES, 'unsaid'] as const;

export const mapOf = (taken: Taken, word: Word): readonly Section[] => {
  const soft = (...lines: readonly (string | undefined)[]) => {
    const said = lines.filter((line) => line !== undefined && line !== '');
    return said.length > 0 ? `<p class="soft" dir="auto">${escapeHtml(said.join(' · '))}</p>` : '';
  };
  const voice = (who: Who, words: string) =>
    words.trim() === '' ? '' : `<p class="words ${taken[who].role}" dir="auto">${escapeHtml(words)}</p>`;
  const nameOf = new Map(taken.ties.map(({ id, name }) => [id, name]));
  const tiedTo = (tie: Tie): readonly string[] =>
    taken.tieLinks.flatMap(({ ties: [p, q] }) => {
      const other = p === tie.id ? q : q === tie.id ? p : undefined;
      const name = other === undefined ? undefined : nameOf.get(other);
      return name === undefined ? [] : [name];
    });
  const years = ({ since, until }: Tie): string | undefined =>
    since !== undefined && until !== undefined
      ? word('map:fromTo', { from: since, to: until })
      : since !== undefined
        ? word('map:since', { year: since })
        : until !== undefined
          ? word('map:until', { year: until })
          : undefined;
  const tie = (one: Tie): string => {
    const tied = tiedTo(one);
    return `<div class="moment">${voice(one.by, one.name)}${soft(
      one.kind === 'force' ? undefined : word(`map:kinds.${one.kind}`),
      one.powerWords === '' && one.power !== undefined ? word(`map:powerSaid.${one.power}`) : undefined,
      one.ending === undefined ? undefined : word(`map:endingSaid.${one.ending}`),
      one.door === '' ? undefined : word('map:doorSaid', { door: one.door }),
      years(one),
    )}${one.powerWords === '' ? '' : `${soft(word('map:form.power'))}${voice(one.by, one.powerWords)}`}${voice(one.by, one.words)}${
      tied.length === 0 ? '' : soft(word('map:withOthers', { names: tied.join(', ') }))
    }${
      one.history === undefined
        ? ''
        : `${soft(word('map:form.history'), one.history.stoodBy && word(`map:form.stoodByChoice.${one.history.stoodBy}`))}${voice(one.by, one.history.words)}`
    }</div>`;
  };
  const ties = (by: Who): readonly string[] =>
    BANDS.flatMap((band) => {
      const its = taken.ties.filter((one) => one.by === by && bandOf(one) === band);
      const title =
        by === 'me'
          ? word(`map:groups.${band}`)
          : word(`map:groupsTheirs.${band}`, { name: taken.them.name });
      return its.length === 0
        ? []
        : [`<article><h3>${escapeHtml(title)}</h3>${its.map(tie).join('')}</article>`];
    });
  const said = (by: Who, words: string, ...facts: readonly (string | undefined)[]): string =>
    `<div class="moment">${soft(taken[by].name, ...facts)}${voice(by, words)}</div>`;
  return [
    ['map:file.mine', ties('me')],
    ['map:file.theirs', ties('them')],
    [
      'map:file.lines',
      LANES.flatMap((lane) => {
        const lines = taken.lifeLines.filter((line) => line.lane === lane);
        return lines.length === 0
          ? []
          : [
              `<article><h3>${escapeHtml(word(`map:life.lanes.${lane}`))}</h3>${lines
                .map(({ by, words, tie: about, on }) =>
                  said(by, words, about === undefined ? undefined : nameOf.get(about), on),
                )
                .join('')}</article>`,
            ];
      }),
    ],
    [
      'map:setting.title',
      taken.contexts.map(
        ({ by, roles, culture, setting }) =>
          `<article>${soft(taken[by].name)}${[roles, culture, setting].map((words) => voice(by, words)).join('')}</article>`,
      ),
    ],
    ['map:file.carries', taken.carries.map(({ by, words }) => said(by, words))],
    ['map:file.farewells', taken.farewells.map(({ by, words }) => said(by, words, word('map:file.hasLeft')))],
    ['map:file.rule', taken.keepingRules.map(({ by, words }) => said(by, words))],
  ];
};
