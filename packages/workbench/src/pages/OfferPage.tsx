/** One true thing of one's own: a page for whoever may offer one. Whoever may not is at home where one arrives. */
import { giversOf } from '@kithe/record/people';
import { Navigate } from '@tanstack/react-router';
import { WhatMovedMe } from '../moved/WhatMovedMe.tsx';
import { at } from '../paths.ts';
import { useFirstViews, useRelationship } from '../relationship.ts';
import { useBase } from '../ui/Go.tsx';

export const OfferPage = () => {
  const base = useBase();
  const { me } = useRelationship();
  return giversOf(useFirstViews()).includes(me) ? (
    <WhatMovedMe />
  ) : (
    <Navigate to={base + at.empathy} replace />
  );
};
