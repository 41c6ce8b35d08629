import { expect, test } from 'vitest';
import { PLACES, placesToLook } from './places-to-look.ts';
import { theExample } from './the-example.ts';

test('the story has all five places, for either pair of eyes', () => {
  for (const who of ['ana', 'weiss'] as const) {
    const { views } = theExample()[who].snapshot();
    const found = placesToLook(views);
    expect(found.map(({ name }) => name)).toEqual(PLACES);
    const [bus, clock, image, seen, table] = found.map(({ to }) => to.split('/')[2]);
    expect(views.repair.find(({ id }) => id === bus)).toMatchObject({
      isRepaired: false,
      isBecomingAWay: true,
    });
    expect(views.repair.find(({ id }) => id === clock)).toMatchObject({ isRepaired: true, stronger: 'yes' });
    expect(views.ledger.find(({ id }) => id === image)).toMatchObject({ state: 'loosened' });
    expect(views.hours.find(({ id }) => id === seen)?.isOpen).toBe(true);
    expect(views.hours.find(({ id }) => id === table)?.isOpen).toBe(false);
  }
});
