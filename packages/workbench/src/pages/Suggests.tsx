/** What two accounts suggest, from behind its door; where this installation has none, there is no such page (J9). */
import { lazy } from 'react';
import { readingSide } from '../suggests/door.ts';
import { isReadingOffered } from '../suggests/switched.ts';
import { NotFound } from './NotFound.tsx';

const load = readingSide;
const Page = load && lazy(async () => ({ default: (await load()).SuggestsPage }));

export const Suggests = () => (Page && isReadingOffered() ? <Page /> : <NotFound />);
