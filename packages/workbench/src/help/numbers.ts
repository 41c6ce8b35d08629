/**
 * Whom to call, by country. In the app and not on a server, so that it is there without a connection.
 *
 * Only numbers that are short, old and public: the national emergency number, the crisis lines that health ministries
 * or the services themselves print on posters, and the lines for people who are afraid at home. Each of the last, and
 * of the countries that say *seen*, was read on the public page that is named, on the day of `LOOKED_AT_ON`; a line
 * that could not be found there is not here, which is better than one that rings in an empty room. Numbers change;
 * the page asks people to try them before they need them.
 */

/** When the pages that are named below were last read. */
export const LOOKED_AT_ON = '2026-11-28';

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

export type CountryHelp = {
  readonly emergency: readonly HelpLine[];
  readonly lines: readonly HelpLine[];
  /** For whoever is afraid of somebody at home. */
  readonly violence?: readonly HelpLine[];
};

export const COUNTRIES = {
  // 144 is the ambulance; 142 is TelefonSeelsorge Österreich, telefonseelsorge.at.
  // At home: frauenhelpline.at, seen.
  AT: {
    emergency: [{ number: '112' }, { number: '144' }],
    lines: [{ name: 'TelefonSeelsorge', number: '142', always: true }],
    violence: [{ name: 'Frauenhelpline gegen Gewalt', number: '0800 222 555', always: true }],
  },
  // Triple Zero, triplezero.gov.au; Lifeline Australia, lifeline.org.au.
  // At home: plan4womenssafety.dss.gov.au, seen.
  AU: {
    emergency: [{ number: '000' }],
    lines: [{ name: 'Lifeline', number: '13 11 14', always: true }],
    violence: [{ name: '1800RESPECT', number: '1800 737 732', always: true }],
  },
  // Zelfmoordlijn, zelfmoord1813.be (Dutch); Centre de Prévention du Suicide, preventionsuicide.be (French).
  BE: {
    emergency: [{ number: '112' }],
    lines: [
      { name: 'Zelfmoordlijn', number: '1813', always: true },
      { name: 'Centre de Prévention du Suicide', number: '0800 32 123', always: true },
    ],
  },
  // SAMU 192, gov.br; Centro de Valorização da Vida, cvv.org.br.
  // At home: brasil.gov.br, seen.
  BR: {
    emergency: [{ number: '192' }],
    lines: [{ name: 'CVV', number: '188', always: true }],
    violence: [{ name: 'Central de Atendimento à Mulher, Ligue 180', number: '180', always: true }],
  },
  // 9-8-8 Suicide Crisis Helpline, 988.ca.
  CA: {
    emergency: [{ number: '911' }],
    lines: [{ name: '988 Suicide Crisis Helpline', number: '988', always: true, text: true }],
  },
  // The line for victims, 142, was announced for May 2026 and not seen at work: left out.
  // Ambulance 144; Die Dargebotene Hand · La Main Tendue · Telefono Amico, 143.ch.
  CH: {
    emergency: [{ number: '112' }, { number: '144' }],
    lines: [{ name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', number: '143', always: true }],
  },
  // TelefonSeelsorge, telefonseelsorge.de: two numbers of its own, and the European 116 123.
  // At home: hilfetelefon.de, seen.
  DE: {
    emergency: [{ number: '112' }],
    lines: [
      { name: 'TelefonSeelsorge', number: '0800 111 0 111', always: true },
      { name: 'TelefonSeelsorge', number: '0800 111 0 222', always: true },
      { name: 'TelefonSeelsorge', number: '116 123', always: true },
    ],
    violence: [{ name: 'Hilfetelefon „Gewalt gegen Frauen“', number: '116 016', always: true }],
  },
  // Livslinien, livslinien.dk; not by night.
  // At home: levudenvold.dk, seen.
  DK: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Livslinien', number: '70 201 201' }],
    violence: [{ name: 'Lev Uden Vold', number: '1888', always: true }],
  },
  // Línea 024, Ministerio de Sanidad, sanidad.gob.es/linea024.
  // At home: europapress.es, of the Ministerio de Igualdad, seen.
  ES: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Línea 024 de atención a la conducta suicida', number: '024', always: true }],
    violence: [{ name: 'Teléfono 016', number: '016', always: true }],
  },
  // MIELI Kriisipuhelin, mieli.fi.
  // At home: nollalinja.fi, seen.
  FI: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Kriisipuhelin (MIELI)', number: '09 2525 0111', always: true }],
    violence: [{ name: 'Nollalinja', number: '080 005 005', always: true }],
  },
  // SAMU 15; numéro national de prévention du suicide, 3114.fr.
  // At home: solidaritefemmes.org, seen.
  FR: {
    emergency: [{ number: '112' }, { number: '15' }],
    lines: [{ name: 'Numéro national de prévention du suicide', number: '3114', always: true }],
    violence: [{ name: 'Violences Femmes Info', number: '3919', always: true }],
  },
  // Samaritans, samaritans.org; NHS 111, nhs.uk.
  // At home: refuge.org.uk, seen.
  GB: {
    emergency: [{ number: '999' }],
    lines: [
      { name: 'Samaritans', number: '116 123', always: true },
      { name: 'NHS 111', number: '111', always: true },
    ],
    violence: [{ name: 'National Domestic Abuse Helpline (Refuge)', number: '0808 2000 247', always: true }],
  },
  // Samaritans Ireland, samaritans.org/ireland; 112 and 999 reach the same desk.
  // At home: womensaid.ie, seen.
  IE: {
    emergency: [{ number: '112' }, { number: '999' }],
    lines: [{ name: 'Samaritans', number: '116 123', always: true }],
    violence: [{ name: 'Women’s Aid', number: '1800 341 900', always: true }],
  },
  // Emergency Response Support System 112; Tele MANAS, telemanas.mohfw.gov.in.
  // At home: righttoinformation.wiki, of wcd.gov.in, seen.
  IN: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Tele MANAS', number: '14416', always: true }],
    violence: [{ name: 'Women Helpline', number: '181', always: true }],
  },
  // Telefono Amico Italia, telefonoamico.it; not by night.
  // At home: ansa.it, of the Presidenza del Consiglio, seen.
  IT: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Telefono Amico Italia', number: '02 2327 2327' }],
    violence: [{ name: 'Numero antiviolenza e stalking', number: '1522', always: true }],
  },
  // Línea de la Vida, gob.mx/salud.
  MX: {
    emergency: [{ number: '911' }],
    lines: [{ name: 'Línea de la Vida', number: '800 911 2000', always: true }],
  },
  // 113 Zelfmoordpreventie, 113.nl; 0800-0113 is the same, free of charge.
  // At home: rijksoverheid.nl, seen.
  NL: {
    emergency: [{ number: '112' }],
    lines: [
      { name: '113 Zelfmoordpreventie', number: '113', always: true },
      { name: '113 Zelfmoordpreventie', number: '0800 0113', always: true },
    ],
    violence: [{ name: 'Veilig Thuis', number: '0800 2000', always: true }],
  },
  // Ambulance 113; Mental Helse Hjelpetelefonen, mentalhelse.no.
  NO: {
    emergency: [{ number: '112' }, { number: '113' }],
    lines: [{ name: 'Mental Helse, Hjelpetelefonen', number: '116 123', always: true }],
  },
  // Need to talk?, 1737.org.nz.
  // At home: womensrefuge.org.nz, seen.
  NZ: {
    emergency: [{ number: '111' }],
    lines: [{ name: 'Need to talk?', number: '1737', always: true, text: true }],
    violence: [{ name: 'Women’s Refuge', number: '0800 733 843', always: true }],
  },
  // Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym, centrumwsparcia.pl.
  // At home: pap-mediaroom.pl, of the Niebieska Linia, seen.
  PL: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Centrum Wsparcia', number: '800 70 2222', always: true }],
    violence: [{ name: 'Niebieska Linia', number: '800 120 002', always: true }],
  },
  // SNS 24, sns24.gov.pt; its counselling is one of the choices it reads out.
  // At home: protecaocivil.sintra.pt, seen.
  PT: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'SNS 24', number: '808 24 24 24', always: true }],
    violence: [
      { name: 'Serviço de Informação a Vítimas de Violência Doméstica', number: '800 202 148', always: true },
    ],
  },
  // Mind Självmordslinjen, mind.se.
  // At home: nck.uu.se, seen.
  SE: {
    emergency: [{ number: '112' }],
    lines: [{ name: 'Självmordslinjen (Mind)', number: '90101', always: true }],
    violence: [{ name: 'Kvinnofridslinjen', number: '020 50 50 50', always: true }],
  },
  // 988 Suicide & Crisis Lifeline, 988lifeline.org.
  // At home: ovc.ojp.gov, seen.
  US: {
    emergency: [{ number: '911' }],
    lines: [{ name: '988 Suicide & Crisis Lifeline', number: '988', always: true, text: true }],
    violence: [{ name: 'National Domestic Violence Hotline', number: '1 800 799 7233', always: true }],
  },
  // The line of the Department of Social Development was found out of service in December 2024: left out.
  // 112 from a mobile phone, 10177 the ambulance; SADAG, sadag.org.
  ZA: {
    emergency: [{ number: '112' }, { number: '10177' }],
    lines: [{ name: 'SADAG Suicide Crisis Line', number: '0800 567 567', always: true }],
  },
  // Police 911, ambulance 107; Línea 144: puntodevistaweb.com, September 2025, seen.
  AR: {
    emergency: [{ number: '911' }, { number: '107' }],
    lines: [],
    violence: [{ name: 'Línea 144', number: '144', always: true }],
  },
  // Ambulance 131, police 133; *4141, of the Ministerio de Salud: latercera.com, October 2025; 1455: t13.cl, seen.
  CL: {
    emergency: [{ number: '131' }, { number: '133' }],
    lines: [{ name: 'Línea de prevención del suicidio', number: '*4141', always: true }],
    violence: [{ name: 'SernamEG', number: '1455', always: true }],
  },
  // Línea 155 de orientación a mujeres: seguimiento.co, of the Presidencia, seen. 106 answers in Bogotá alone: left out.
  CO: {
    emergency: [{ number: '123' }],
    lines: [],
    violence: [{ name: 'Línea 155', number: '155', always: true }],
  },
  // Ambulance 155; Linka první psychické pomoci: fruncterapie.cz; Bílý kruh bezpečí: domacinasili.cz, seen.
  CZ: {
    emergency: [{ number: '112' }, { number: '155' }],
    lines: [{ name: 'Linka první psychické pomoci', number: '116 123', always: true }],
    violence: [{ name: 'Linka pomoci obětem, Bílý kruh bezpečí', number: '116 006', always: true }],
  },
  // Ambulance 166; Klimaka: tovima.com; 10306, of the Ministry of Health: newsbulletin247.com; 15900: ipop.gr, seen.
  GR: {
    emergency: [{ number: '112' }, { number: '166' }],
    lines: [
      { name: 'Κλίμακα, 1018', number: '1018', always: true },
      { name: 'Γραμμή Ψυχοκοινωνικής Υποστήριξης', number: '10306', always: true },
    ],
    violence: [{ name: 'Γραμμή SOS', number: '15900', always: true }],
  },
  // Ambulance 101, police 100; ERAN: jerusaleminstitute.org.il; Moked 118: israelnationalnews.com, seen.
  IL: {
    emergency: [{ number: '101' }, { number: '100' }],
    lines: [{ name: 'ער״ן (ERAN)', number: '1201', always: true }],
    violence: [{ name: 'מוקד 118', number: '118' }],
  },
  // Ambulance 119, police 110; よりそいホットライン: tascalne.com; DV相談プラス: gov-online.go.jp, seen.
  JP: {
    emergency: [{ number: '119' }, { number: '110' }],
    lines: [{ name: 'よりそいホットライン', number: '0120 279 338', always: true }],
    violence: [{ name: 'DV相談プラス', number: '0120 279 889', always: true }],
  },
  // Ambulance 119, police 112; 109, of the Ministry of Health: koreabizwire.com; 1366: progress.guide, seen.
  KR: {
    emergency: [{ number: '119' }, { number: '112' }],
    lines: [{ name: '자살예방 상담전화 109', number: '109', always: true }],
    violence: [{ name: '여성긴급전화 1366', number: '1366', always: true }],
  },
  // Ambulance 106, police 105; Línea 113, choice 5: panamericana.pe, March 2026; Línea 100: andina.pe, seen.
  PE: {
    emergency: [{ number: '106' }, { number: '105' }],
    lines: [{ name: 'Línea 113, opción 5 (Minsa)', number: '113' }],
    violence: [{ name: 'Línea 100 (MIMP)', number: '100', always: true }],
  },
  // Ambulance 995, police 999; SOS and national mindline: CNA, July 2025; NAVH: channelnewsasia.com, seen.
  SG: {
    emergency: [{ number: '995' }, { number: '999' }],
    lines: [
      { name: 'Samaritans of Singapore', number: '1767', always: true },
      { name: 'national mindline', number: '1771', always: true },
    ],
    violence: [{ name: 'National Anti-Violence Helpline', number: '1800 777 0000', always: true }],
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
