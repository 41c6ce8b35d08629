/** The six chapters of the playable explanation, in their order; an id is the end of a chapter's address. */
export const CHAPTERS = ['two-people', 'a-mistake', 'a-repair', 'power', 'the-trap', 'sandbox'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const isChapter = (id: string): id is Chapter => (CHAPTERS as readonly string[]).includes(id);

/** The chapter after this one; `undefined` after the last. */
export const nextChapter = (id: Chapter): Chapter | undefined => CHAPTERS[CHAPTERS.indexOf(id) + 1];
