/**
 * Reading a body that nobody vouches for: its size is bounded before it is held, its depth before it is parsed,
 * and it must be plain UTF-8 JSON. What comes out has been through a schema and can be believed in shape.
 */
import type { Context } from 'hono';
import * as v from 'valibot';
import { ApiError } from './errors.ts';

/** Largest body of an ordinary request, in bytes. */
export const ORDINARY_BYTES = 49_152;
/** Deepest JSON that any request of the contract needs is 4. */
export const DEEPEST = 8;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes of a body, read no further than the limit. @throws {ApiError} too-large, malformed-request */
const readBytes = async (request: Request, maxBytes: number): Promise<Uint8Array> => {
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (!/^\d{1,12}$/.test(declared)) throw new ApiError('malformed-request');
    if (Number(declared) > maxBytes) throw new ApiError('too-large');
    return new Uint8Array(await request.arrayBuffer()); // HTTP ends it at its declared length
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return Buffer.concat(chunks);
    length += next.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw new ApiError('too-large');
    }
    chunks.push(next.value);
  }
};

/** Deepest nesting of JSON text, found without building it; strings are skipped over. */
export const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      // to the next quote that no odd run of backslashes escapes
      for (let escaped = true; escaped; ) {
        i = text.indexOf('"', i + 1);
        if (i === -1) return deepest;
        let back = i - 1;
        while (text.charCodeAt(back) === 0x5c) back--;
        escaped = (i - back) % 2 === 0;
      }
    } else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
};

/**
 * The JSON body of a request.
 * @throws {ApiError} wrong-media-type, too-large, malformed-request (not UTF-8, not JSON, too deep)
 */
const readJson = async ({ req }: Context, maxBytes: number): Promise<unknown> => {
  const [type, ...parameters] = (req.header('content-type') ?? '').toLowerCase().split(';');
  if (type?.trim() !== 'application/json') throw new ApiError('wrong-media-type');
  if (parameters.some((p) => !/^\s*(charset="?utf-8"?)?\s*$/.test(p))) throw new ApiError('wrong-media-type');
  if (!/^(identity)?$/i.test(req.header('content-encoding') ?? '')) throw new ApiError('wrong-media-type');
  try {
    const text = utf8.decode(await readBytes(req.raw, maxBytes));
    // NUL is lawful JSON and unlawful text in PostgreSQL; nothing of ours holds one.
    if (text.startsWith('\ufeff') || text.includes('\\u0000') || depthOf(text) > DEEPEST)
      throw new ApiError('malformed-request');
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError('malformed-request', { cause });
  }
};

/** @throws {ApiError} invalid, when the value is not of the schema */
export const parse = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> => {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) throw new ApiError('invalid');
  return parsed.output;
};

/** The body of a request, as its schema says. @throws {ApiError} as {@link readJson} and {@link parse} */
export const readBody = async <S extends v.GenericSchema>(
  c: Context,
  schema: S,
  maxBytes = ORDINARY_BYTES,
): Promise<v.InferOutput<S>> => parse(schema, await readJson(c, maxBytes));
