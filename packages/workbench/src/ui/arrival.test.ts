import { expect, test } from 'vitest';
import { pageNameOf } from './arrival.ts';
import { isIn, roomOf } from './navigation.ts';

test.each([
  ['/', null],
  ['/help', 'help'],
  ['/sign-in', 'signIn'],
  ['/with/AAAA', 'home'],
  ['/with/AAAA/', 'home'],
  ['/with/AAAA/timeline', 'timeline'],
  ['/with/AAAA/hours/BBBB', 'hour'],
  ['/with/AAAA/hours/BBBB/write', 'write'],
  ['/with/AAAA/hours/BBBB/open', 'open'],
  ['/example/ana/images/CCCC', 'images'],
  ['/example/weiss', 'home'],
  ['/example/both', 'example'],
  ['/example', 'example'],
  ['/nowhere', null],
])('the page at %s is called %s', (path, name) => {
  expect(pageNameOf(path)).toBe(name);
});

test.each([
  ['', '', true],
  ['', '/', true],
  ['', '/timeline', false],
  ['/images', '/images', true],
  ['/images', '/images/AAAA', true],
  ['/images', '/imagesque', false],
])('%j holds %j: %s', (to, path, holds) => {
  expect(isIn(to, path)).toBe(holds);
});

test('process notes are the therapist’s room alone', () => {
  expect(roomOf('therapist', '/own')).toBe('process');
  expect(roomOf('client', '/own')).toBeUndefined();
  expect(roomOf('therapist', '/moved')).toBeUndefined();
});
