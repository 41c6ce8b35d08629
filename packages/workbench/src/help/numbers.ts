/**
 * Whom to call, by country. In the app and not on a server, so that it is there without a connection.
 *
 * Only numbers that are short, old and public: the national emergency number, and the crisis lines that health
 * ministries or the services themselves print on posters. Numbers change; the page says that nobody checks them
 * for the reader. Whoever sets up Kithe for somebody should ring them once.
 */

export type HelpLine = {
  /** The service's own name, in its own language; absent for the emergency number. */
  readonly name?: string;
  /** As people write it. The digits in it are what is dialled. */
  readonly number: string;
  /** Answers day and night. */
  readonly always?: true;
  /** The same number takes text messages. */
  readonly text?: true;
};

export type CountryHelp = { readonly emergency: readonly HelpLine[]; readonly lines: readonly HelpLine[] };

export const COUNTRIES = {
  // 144 is the ambulance; 142 is TelefonSeelsorge Österreich, telefonseelsorge.at.
  AT: {
    emergency: [{ number: '112' }, { number: '144' }],
    lines: [{ name: 'TelefonSeelsorge', number: '142', always: true }],
  },
  // Triple Zero, triplezero.gov.au; Lifeline Australia, lifeline.org.au.
  AU: { emergency: [{ number: '000' }], lines: [{ name: 'Lifeline', number: '13 11 14', always: true }] },
  // Zelfmoordlijn, zelfmoord1813.be (Dutch); Centre de Prévention du Suicide, preventionsuicide.be (French).
  BE: {
    emergency: [{ number: '112' }],
    lines: [
      { name: 'Zelfmoordlijn', number: '1813', always: true },
      { name: 'Centre de Prévention du Suicide', number: '0800 32 123', always: true },
    ],
  },
  // SAMU 192, gov.br; Centro de Valorização da Vida, cvv.org.br.
  BR: { emergency: [{ number: '192' }], lines: [{ name: 'CVV', number: '188', always: true }] },
  // 9-8-8 Suicide Crisis Helpline, 988.ca.
  CA: {
    emergency: [{ number: '911' }],
    lines: [{ name: '988 Suicide Crisis Helpline', number: '988', always: true, text: true }],
  },
  // Ambulance 144; Die Dargebotene Hand · La Main Tendue · Telefono Amico, 143.ch.
  CH: {
    emergency: [{ number: '112' }, { number: '144' }],
    lines: [{ name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', number: '143', always: true }],
  },
  // TelefonSeelsorge, telefonseelsorge.de: two numbers of its own, and the European 116 123.
  DE: {
    emergency: [{ number: '112' }],
    lines: [
      { name: 'TelefonSeelsorge', number: '0800 111 0 111', always: true },
      { name: 'TelefonSeelsorge', number: '0800 111 0 222', always: true },
      { name: 'TelefonSeelsorge', number: '116 123', always: true },
    ],
  },
  // Livslinien, livslinien.dk; not by night.
  DK: { emergency: [{ number: '112' }], lines: [{ name: 'Livslinien', number: '70 201 201' }] },
  // Línea 024, Ministerio de Sanidad, sanidad.gob.es/linea024.
  ES: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Línea 024 de atención a la conducta suicida', number: '024', always: true }],
  },
  // MIELI Kriisipuhelin, mieli.fi.
  FI: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Kriisipuhelin (MIELI)', number: '09 2525 0111', always: true }],
  },
  // SAMU 15; numéro national de prévention du suicide, 3114.fr.
  FR: {
    emergency: [{ number: '112' }, { number: '15' }],
    lines: [{ name: 'Numéro national de prévention du suicide', number: '3114', always: true }],
  },
  // Samaritans, samaritans.org; NHS 111, nhs.uk.
  GB: {
    emergency: [{ number: '999' }],
    lines: [
      { name: 'Samaritans', number: '116 123', always: true },
      { name: 'NHS 111', number: '111', always: true },
    ],
  },
  // Samaritans Ireland, samaritans.org/ireland; 112 and 999 reach the same desk.
  IE: {
    emergency: [{ number: '112' }, { number: '999' }],
    lines: [{ name: 'Samaritans', number: '116 123', always: true }],
  },
  // Emergency Response Support System 112; Tele MANAS, telemanas.mohfw.gov.in.
  IN: { emergency: [{ number: '112' }], lines: [{ name: 'Tele MANAS', number: '14416', always: true }] },
  // Telefono Amico Italia, telefonoamico.it; not by night.
  IT: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Telefono Amico Italia', number: '02 2327 2327' }],
  },
  // Línea de la Vida, gob.mx/salud.
  MX: {
    emergency: [{ number: '911' }],
    lines: [{ name: 'Línea de la Vida', number: '800 911 2000', always: true }],
  },
  // 113 Zelfmoordpreventie, 113.nl; 0800-0113 is the same, free of charge.
  NL: {
    emergency: [{ number: '112' }],
    lines: [
      { name: '113 Zelfmoordpreventie', number: '113', always: true },
      { name: '113 Zelfmoordpreventie', number: '0800 0113', always: true },
    ],
  },
  // Ambulance 113; Mental Helse Hjelpetelefonen, mentalhelse.no.
  NO: {
    emergency: [{ number: '112' }, { number: '113' }],
    lines: [{ name: 'Mental Helse, Hjelpetelefonen', number: '116 123', always: true }],
  },
  // Need to talk?, 1737.org.nz.
  NZ: {
    emergency: [{ number: '111' }],
    lines: [{ name: 'Need to talk?', number: '1737', always: true, text: true }],
  },
  // Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym, centrumwsparcia.pl.
  PL: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Centrum Wsparcia', number: '800 70 2222', always: true }],
  },
  // SNS 24, sns24.gov.pt; its counselling is one of the choices it reads out.
  PT: { emergency: [{ number: '112' }], lines: [{ name: 'SNS 24', number: '808 24 24 24', always: true }] },
  // Mind Självmordslinjen, mind.se.
  SE: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Självmordslinjen (Mind)', number: '90101', always: true }],
  },
  // 988 Suicide & Crisis Lifeline, 988lifeline.org.
  US: {
    emergency: [{ number: '911' }],
    lines: [{ name: '988 Suicide & Crisis Lifeline', number: '988', always: true, text: true }],
  },
  // 112 from a mobile phone, 10177 the ambulance; SADAG, sadag.org.
  ZA: {
    emergency: [{ number: '112' }, { number: '10177' }],
    lines: [{ name: 'SADAG Suicide Crisis Line', number: '0800 567 567', always: true }],
  },
} as const satisfies Readonly<Record<string, CountryHelp>>;

export type Country = keyof typeof COUNTRIES;
export const isCountry = (code: string | undefined): code is Country =>
  code !== undefined && Object.hasOwn(COUNTRIES, code);

/** Where no country is known. 112 is answered in the whole European Union and on most mobile networks elsewhere. */
const ELSEWHERE: CountryHelp = { emergency: [{ number: '112' }], lines: [] };
export const helpIn = (country: Country | null): CountryHelp =>
  country === null ? ELSEWHERE : COUNTRIES[country];

/** What a telephone dials. */
export const dialled = ({ number }: HelpLine): string => number.replace(/\s/g, '');

/**
 * The country that the reader's languages name, in order of preference; `null` when none names one we know.
 * A language without a region is no answer: somebody who reads Spanish may be in Madrid or in Mérida.
 */
export const guessCountry = (languages: readonly string[]): Country | null => {
  for (const language of languages) {
    const region = /-([A-Z]{2})\b/.exec(language)?.[1];
    if (isCountry(region)) return region;
  }
  return null;
};
