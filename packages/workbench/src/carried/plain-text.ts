/** A page as plain text: headings underlined, paragraphs apart, nothing lost and nothing drawn. */

const BLOCK =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|CAPTION|DIV|DL|DT|DD|FIGCAPTION|FIGURE|H[1-6]|LI|MAIN|OL|P|SECTION|TABLE|TR|UL)$/;
const UNDERLINE: Readonly<Record<string, string>> = { H1: '=', H2: '-', H3: '·' };
/** Contents lead nowhere in plain text; drawings are told in the words beside them. */
const LEFT = /^(NAV|SVG|SCRIPT|STYLE|SUMMARY)$/i;

type Read = Pick<Node, 'nodeType' | 'nodeName' | 'textContent'> & { readonly childNodes: ArrayLike<Read> };

const TEXT = 3;

/** @param root anything with the shape of a DOM node */
export const plainTextOf = (root: Read): string => {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const walk = (node: Read, isKept: boolean): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      if (!isKept) line += text.replace(/\s+/g, ' ');
      else
        text.split('\n').forEach((part, i) => {
          if (i > 0) flush();
          line += part;
        });
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (LEFT.test(name)) return;
    const isBlock = BLOCK.test(name);
    if (isBlock) flush();
    if (isBlock && lines.at(-1) !== '' && lines.length > 0 && name !== 'LI' && name !== 'TR') lines.push('');
    if (name === 'TD' || (name === 'TH' && line !== '')) line += line.trim() === '' ? '' : ' | ';
    if (name === 'LI') line = '* ';
    const isWords = isKept || /\bwords\b/.test((node as Partial<Element>).className ?? '');
    for (let i = 0; i < node.childNodes.length; i++) walk(node.childNodes[i] as Read, isWords); // i is within it
    if (!isBlock) return;
    const last = line.trim();
    flush();
    const rule = UNDERLINE[name];
    if (rule !== undefined && last !== '') lines.push(rule.repeat(Math.min([...last].length, 72)));
  };
  walk(root, false);
  flush();
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
};
