import { describe, expect, it } from 'vitest';
import { isBiographical } from './biography.ts';

describe('isBiographical', () => {
  it.each([
    'I remember when I lost my job.',
    'When I was your age I left home too.',
    'When I was fifteen nobody believed me either.',
    'My own divorce taught me that it passes.',
    'My mother was like that.',
    'I have been there.',
    'I’ve been waiting for that. I also lost someone.',
    'Something like this once happened to me.',
    'There was a summer like that in my childhood.',
  ])('notices: %s', (words) => {
    expect(isBiographical(words)).toBe(true);
  });

  it.each([
    '',
    'You were a child who found a way to keep her sister safe and told nobody. I was moved on Tuesday, and I still am.',
    'I thought of what you said on the way home, and I was glad that you had told me.',
    'I felt my own heart in my throat when you poured it slowly.',
    'When I was listening to you on Tuesday I had tears in my eyes.',
    'I remember what you said about the green door.',
    'Your mother did not see it. I did.',
    'When I was at a loss, you waited for me.',
  ])('lets pass: %s', (words) => {
    expect(isBiographical(words)).toBe(false);
  });
});
