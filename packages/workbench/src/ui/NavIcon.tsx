/** Small line drawings beside the words of the navigation; never instead of them. */
import frame from './frame.module.css';

const LINES = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9',
  timeline: 'M3 9c4-2 7 1.5 10 .5S18 6 21 7M3 16c4 2 6-1 9-1s6 1.5 9-1',
  repair: 'M13 3l-2.5 5 3.5 4-4 4.5 2 4.5',
  images: 'M5 5h14v14H5zM5 15.5l4.5-4 3.5 3 2.5-2 3.5 3',
  own: 'M6 3.5h10.5A1.5 1.5 0 0 1 18 5v15.5H7.5A1.5 1.5 0 0 1 6 19zM9.5 8h5M9.5 11.5h5',
  process: 'M5 20V4.5h9L19 9v11zM13.5 4.5V9.5H19M8.5 13h7M8.5 16.5h4.5',
  moved: 'M3 13c2-3 3.5-3 5 0s3 3 4.5 0 3-3 4.5 0 2.5 2.6 4 .8M12 4v3.5',
} as const;
export type NavIconName = keyof typeof LINES;

export const NavIcon = ({ name }: { name: NavIconName }) => (
  <svg className={frame.icon} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <path d={LINES[name]} />
  </svg>
);
