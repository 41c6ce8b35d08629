/**
 * How a page that was taken along looks: paper, ink, one gold, two typefaces, on a screen in light and dark and on
 * A4 or Letter. Written out and not from `tokens.css`: such a page is read years later, by whatever browser there is,
 * so it asks for nothing newer than custom properties. `file-style.test.ts` holds its colours to AA.
 */

export const FILE_COLOURS = {
  light: {
    paper: '#fffdf8',
    ink: '#26221c',
    soft: '#645b4e',
    line: '#ddd3c2',
    sunk: '#f7f2e8',
    gold: '#b8862b',
    crack: '#3a332a',
    client: '#8a5a4a',
    therapist: '#3f5a6b',
  },
  dark: {
    paper: '#1d1a16',
    ink: '#f2ebdd',
    soft: '#b9ae9c',
    line: '#453e33',
    sunk: '#2f2a22',
    gold: '#d9b45b',
    crack: '#d8cdb9',
    client: '#d6a592',
    therapist: '#9bb8cb',
  },
} as const;

const properties = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

export const FILE_STYLE = `
:root{color-scheme:light dark;${properties(FILE_COLOURS.light)};--serif:"Source Serif 4","Noto Serif",Georgia,serif;--sans:Inter,"Noto Sans",system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{${properties(FILE_COLOURS.dark)}}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:17px/1.6 var(--sans);-webkit-text-size-adjust:100%;overflow-wrap:break-word}
body{margin:0 auto;max-width:44rem;padding:2.5rem 1.25rem 4rem}
h1,h2,h3{font-family:var(--serif);font-weight:500;line-height:1.25;margin:0}
h1{font-size:2rem}
h2{margin:2.6rem 0 .4rem;padding-top:1.2rem;border-top:1px solid var(--line);font-size:1.6rem}
h3{margin:0 0 .1rem;font-size:1.3rem}
a{color:inherit;text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--therapist);outline-offset:2px}
article,.open,.mended{margin-top:2.2rem}
.soft{color:var(--soft);font-size:.9rem}
.client{font-family:var(--serif);font-size:1.1rem}
.who{margin:.9rem 0 0;font-weight:600;font-size:.85rem}
.words{margin:.1rem 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}
.open,.mended{position:relative;padding-inline-start:1.6rem;padding-block:.3rem}
.along{position:absolute;inset-inline-start:0;top:0;width:14px;height:100%;fill:none;stroke:var(--crack);stroke-width:1.5}
.mended .along{stroke:var(--gold);stroke-width:3.5}
.moment{margin-top:1rem;padding-top:.6rem;border-top:1px dotted var(--line)}
.card{margin-top:1.2rem}
.card>p{margin-block:.1rem}
.mine{background:var(--sunk);padding:.6rem 1rem .5rem;border-radius:10px;margin-top:.8rem}
nav ul,nav ol{margin:.4rem 0;padding-inline-start:1.2rem}
nav a{display:inline-block;min-height:1.6rem;padding:.1rem 0;vertical-align:top}
summary{min-height:1.6rem;padding:.1rem 0;cursor:pointer;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
figure{margin:1rem 0;overflow-x:auto}
.lines{display:block;width:100%;height:auto;fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.lines text{fill:var(--soft);stroke:none;font:500 15px var(--sans)}
.line-client{stroke:var(--client)}
.line-therapist{stroke:var(--therapist);stroke-dasharray:2 6}
.dot-client{fill:var(--client);stroke:none}
.dot-therapist{fill:var(--therapist);stroke:none}
.rule{stroke:var(--line);stroke-width:1}
.lines .crack{stroke:var(--crack);stroke-width:1.5}
.lines .seam{stroke:var(--gold);stroke-width:3}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;color:var(--soft);padding-bottom:.4rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--line);font-weight:400}
thead th{font-weight:600}
@page{margin:16mm 15mm}
@media print{:root{color-scheme:light;${properties(FILE_COLOURS.light)};--paper:#fff}html{font-size:11pt}body{padding:0;max-width:none}h2,h3{break-after:avoid}.words{orphans:3;widows:3}.open,.mended,.moment,tr{break-inside:avoid}nav{display:none}}
`;
