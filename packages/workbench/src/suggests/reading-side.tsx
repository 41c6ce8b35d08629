/** All that reads two accounts, behind one door (`door.ts`): what an installation without it does not have. */
export { ImageSpreads } from './Spreads.tsx';
export { SuggestsPage } from './SuggestsPage.tsx';
