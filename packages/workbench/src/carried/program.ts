/**
 * The program inside a file that opens itself: asks for the words, opens what the file carries, and shows it.
 *
 * Plain DOM and nothing else, in one classic script, so that it runs from a disk in any browser in ten years: no
 * request, no storage, no module, no WebCrypto. The page comes out of an authenticated cipher and goes in by a parser
 * that runs nothing; the file's content security policy allows no script but this one.
 */
import { CarriedRefused, type Page } from './carried.ts';
import { openCarried } from './open-carried.ts';
import { plainTextOf } from './plain-text.ts';

/** What the program says, in the language of whoever made the file; written into the file as JSON. */
export type ProgramWords = Readonly<
  Record<
    | 'title'
    | 'about'
    | 'madeOn'
    | 'passphrase'
    | 'open'
    | 'opening'
    | 'enter'
    | 'wrong'
    | 'damaged'
    | 'cut'
    | 'foreign'
    | 'text'
    | 'json'
    | 'print'
    | 'close'
    | 'readable'
    | 'age',
    string
  >
>;

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  set: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), set);
  element.append(...children);
  return element;
};

const save = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const textIn = (id: string): string => document.getElementById(id)?.textContent ?? '';

const show = (page: Page, json: string, words: ProgramWords, closeAgain: () => void): HTMLElement => {
  const parsed = new DOMParser().parseFromString(page.html, 'text/html');
  const main = parsed.querySelector('main') ?? parsed.body;
  main.lang = page.lang;
  main.dir = page.dir;
  main.querySelector('h1')?.setAttribute('tabindex', '-1');
  const name =
    location.pathname
      .split('/')
      .pop()
      ?.replace(/\.html?$/, '') || 'record';
  const button = (label: string, onclick: () => void) => make('button', { type: 'button', onclick }, label);
  const bar = make(
    'div',
    { className: 'bar' },
    button(words.print, () => print()),
    button(words.text, () => save(plainTextOf(main), `${name}.txt`, 'text/plain;charset=utf-8')),
    button(words.json, () => save(json, `${name}.json`, 'application/json')),
    button(words.close, closeAgain),
  );
  const around = make(
    'div',
    {},
    make('header', { className: 'screen' }, bar, make('p', { className: 'soft' }, words.readable)),
  );
  around.append(document.adoptNode(main));
  return around;
};

const begin = (): void => {
  const words = JSON.parse(textIn('words')) as ProgramWords; // written by `file.ts`, which has the type
  const sealed = document.getElementById('sealed');
  const place = document.getElementById('place');
  if (!place) return;
  document.getElementById('not-whole')?.remove();
  const say = make('p', { className: 'say' });
  say.setAttribute('role', 'alert');
  const input = make('input', { id: 'passphrase', type: 'text', autocomplete: 'off', spellcheck: false });
  input.setAttribute('autocapitalize', 'none');
  const button = make('button', { type: 'submit', className: 'strong' }, words.open);
  const form = make('form', {}, make('label', { htmlFor: 'passphrase' }, words.passphrase), input, button);
  const door = make(
    'main',
    {},
    make('h1', {}, words.title),
    make('p', {}, words.about),
    make('p', { className: 'soft' }, words.madeOn),
    form,
    say,
    make('p', { className: 'soft' }, words.age),
  );
  const back = () => {
    place.replaceChildren(door);
    document.title = words.title;
    input.focus();
  };
  const open = async () => {
    if (input.value.trim() === '') {
      say.textContent = words.enter;
      return;
    }
    button.disabled = true;
    say.textContent = words.opening;
    // Painted first: the stretching of the words takes all there is of the machine.
    await new Promise((painted) => setTimeout(painted, 60));
    try {
      const { page, json } = await openCarried(
        sealed?.textContent ?? '',
        sealed?.getAttribute('data-sum') ?? '',
        input.value,
      );
      input.value = '';
      say.textContent = '';
      place.replaceChildren(show(page, json, words, back));
      const heading = place.querySelector('h1');
      document.title = heading?.textContent ?? words.title;
      heading?.focus();
      scrollTo(0, 0);
    } catch (thrown) {
      say.textContent = words[thrown instanceof CarriedRefused ? thrown.code : 'damaged'];
    }
    button.disabled = false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open();
  });
  back();
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
