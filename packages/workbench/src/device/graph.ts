/**
 * Views as text, and back: JSON cannot hold the Maps and Sets of a view, nor that one card lies in several of
 * them. Every object is written once, after those it points to, and read in one pass.
 *
 * A node is an object `{name: value}`, or a tagged list: `A` array, `M` map, `S` set. A value is a primitive as
 * it is, `[i]` for node i, `[]` for undefined.
 */

type Value = string | number | boolean | null | readonly [] | readonly [number];
type Node = { readonly [name: string]: Value } | readonly ['A' | 'M' | 'S', ...Value[]];

/** Writes a value that has no rings. @throws {TypeError} for a function, a symbol, or a number JSON has no word for */
export const formatGraph = (root: unknown): string => {
  const nodes: Node[] = [];
  const known = new Map<object, number>();
  const toValue = (value: unknown): Value => {
    if (value === undefined) return [];
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object')
      throw new TypeError(`formatGraph: expected plain data, got ${typeof value}`);
    const at = known.get(value);
    if (at !== undefined) return [at];
    const node = toNode(value); // first what it points to, so that reading finds it there
    known.set(value, nodes.length);
    return [nodes.push(node) - 1];
  };
  const toNode = (value: object): Node => {
    if (Array.isArray(value)) return ['A', ...value.map(toValue)];
    if (value instanceof Set) return ['S', ...[...value].map(toValue)];
    if (value instanceof Map) return ['M', ...[...value].flat().map(toValue)];
    return Object.fromEntries(Object.entries(value).map(([name, v]) => [name, toValue(v)]));
  };
  const start = toValue(root);
  return JSON.stringify({ root: start, nodes });
};

/** Inverse of {@link formatGraph}; what was one object is one object again. */
export const parseGraph = (text: string): unknown => {
  const { root, nodes } = JSON.parse(text) as { root: Value; nodes: Node[] }; // written by formatGraph
  const built: unknown[] = [];
  const read = (value: Value): unknown =>
    Array.isArray(value) ? (value.length === 0 ? undefined : built[value[0] as number]) : value;
  for (const node of nodes) {
    if (!Array.isArray(node)) {
      const object: Record<string, unknown> = {};
      for (const name in node) object[name] = read((node as Record<string, Value>)[name] ?? null);
      built.push(object);
      continue;
    }
    const [tag, ...values] = node as readonly ['A' | 'M' | 'S', ...Value[]];
    const items = values.map(read);
    if (tag === 'A') built.push(items);
    else if (tag === 'S') built.push(new Set(items));
    else
      built.push(
        new Map(Array.from({ length: items.length / 2 }, (_, i) => [items[2 * i], items[2 * i + 1]])),
      );
  }
  return read(root);
};
