/**
 * All routes, in one place. The pages of a relationship are the same below `/with/$space` and `/example/$who`.
 *
 * Every page is a chunk of its own, so that the writing page loads nothing that writing does not need.
 */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { passOn } from './handed-over.ts';
import { Frame } from './pages/Frame.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { Trouble } from './pages/Trouble.tsx';

/** Loads the named export of a page when it is first visited. */
const page = lazyRouteComponent;

const makeRouteTree = () => {
  const root = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: Trouble });
  const withSpace = createRoute({
    getParentRoute: () => root,
    path: '/with/$space',
    component: page(() => import('./pages/WithSpace.tsx'), 'WithSpace'),
  });
  const example = createRoute({
    getParentRoute: () => root,
    path: '/example/$who',
    component: page(() => import('./example/ExampleAs.tsx'), 'ExampleAs'),
  });
  /** The pages of one relationship, below either base. */
  const relationshipPages = <P extends typeof withSpace | typeof example>(parent: P) => {
    const getParentRoute = () => parent;
    return [
      createRoute({ getParentRoute, path: '/', component: page(() => import('./pages/Home.tsx'), 'Home') }),
      createRoute({
        getParentRoute,
        path: 'hours/$hour/write',
        component: page(() => import('./pages/WriteAccount.tsx'), 'WriteAccount'),
      }),
      createRoute({
        getParentRoute,
        path: 'hours/$hour/open',
        component: page(() => import('./pages/OpenTogether.tsx'), 'OpenTogether'),
      }),
      createRoute({
        getParentRoute,
        path: 'hours/$hour/guess',
        component: page(() => import('./pages/GuessPage.tsx'), 'GuessPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'guesses',
        component: page(() => import('./pages/GuessesPage.tsx'), 'GuessesPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'noticed',
        component: page(() => import('./pages/NoticedPage.tsx'), 'NoticedPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'prepare',
        component: page(() => import('./pages/PreparePage.tsx'), 'PreparePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'hours/$hour',
        component: page(() => import('./pages/HourPage.tsx'), 'HourPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'timeline',
        component: page(() => import('./pages/TimelinePage.tsx'), 'TimelinePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'suggests',
        component: page(() => import('./pages/Suggests.tsx'), 'Suggests'),
      }),
      createRoute({
        getParentRoute,
        path: 'repair',
        component: page(() => import('./pages/RepairBoard.tsx'), 'RepairBoard'),
      }),
      createRoute({
        getParentRoute,
        path: 'repair/$disconnection',
        component: page(() => import('./pages/RepairPage.tsx'), 'RepairPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'images',
        component: page(() => import('./pages/ImageLedger.tsx'), 'ImageLedger'),
      }),
      createRoute({
        getParentRoute,
        path: 'images/$image',
        component: page(() => import('./pages/ImagePage.tsx'), 'ImagePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'moved',
        component: page(() => import('./pages/ReceivedEmpathy.tsx'), 'ReceivedEmpathy'),
      }),
      createRoute({
        getParentRoute,
        path: 'moved/offer',
        component: page(() => import('./moved/WhatMovedMe.tsx'), 'WhatMovedMe'),
      }),
      createRoute({
        getParentRoute,
        path: 'own',
        component: page(() => import('./pages/OwnPages.tsx'), 'OwnPages'),
      }),
      createRoute({
        getParentRoute,
        path: 'map',
        component: page(() => import('./pages/MapPage.tsx'), 'MapPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'map/life',
        component: page(() => import('./pages/LifePage.tsx'), 'LifePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'map/setting',
        component: page(() => import('./pages/SettingPage.tsx'), 'SettingPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'map/$tie',
        component: page(() => import('./pages/TiePage.tsx'), 'TiePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'own/map',
        component: page(() => import('./pages/MapPage.tsx'), 'MapPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'own/map/$tie',
        component: page(() => import('./pages/TiePage.tsx'), 'TiePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'leaving',
        component: page(() => import('./pages/LeavingPage.tsx'), 'LeavingPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'leaving/kept',
        component: page(() => import('./pages/KeptByLaw.tsx'), 'KeptByLaw'),
      }),
      createRoute({
        getParentRoute,
        path: 'parts',
        component: page(() => import('./pages/PartMap.tsx'), 'PartMap'),
      }),
      createRoute({
        getParentRoute,
        path: 'parts/$part',
        component: page(() => import('./pages/PartPage.tsx'), 'PartPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'strategies',
        component: page(() => import('./pages/Strategies.tsx'), 'Strategies'),
      }),
      createRoute({
        getParentRoute,
        path: 'strategies/$strategy',
        component: page(() => import('./pages/StrategyPage.tsx'), 'StrategyPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'quiet',
        component: page(() => import('./pages/QuietPage.tsx'), 'QuietPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'quiet/$what',
        component: page(() => import('./pages/QuietOne.tsx'), 'QuietOne'),
      }),
      createRoute({
        getParentRoute,
        path: 'consent',
        component: page(() => import('./pages/ConsentPage.tsx'), 'ConsentPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'five',
        component: page(() => import('./pages/FiveGoodThings.tsx'), 'FiveGoodThings'),
      }),
      createRoute({
        getParentRoute,
        path: 'questionnaires',
        component: page(() => import('./pages/Questionnaires.tsx'), 'Questionnaires'),
      }),
      createRoute({
        getParentRoute,
        path: 'questionnaires/$questionnaire',
        component: page(() => import('./pages/QuestionnairePage.tsx'), 'QuestionnairePage'),
      }),
      createRoute({
        getParentRoute,
        path: 'questionnaires/sheets/$sheet',
        component: page(() => import('./pages/SheetPage.tsx'), 'SheetPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'take',
        component: page(() => import('./pages/TakeIt.tsx'), 'TakeIt'),
      }),
      createRoute({
        getParentRoute,
        path: 'access',
        component: page(() => import('./pages/AccessPage.tsx'), 'AccessPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'alone',
        component: page(() => import('./pages/AloneHere.tsx'), 'AloneHere'),
      }),
      createRoute({
        getParentRoute,
        path: 'ending',
        component: page(() => import('./pages/EndingPage.tsx'), 'EndingPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'summary',
        component: page(() => import('./pages/SummaryPage.tsx'), 'SummaryPage'),
      }),
      createRoute({
        getParentRoute,
        path: 'packets',
        component: page(() => import('./pages/PacketPage.tsx'), 'PacketPage'),
      }),
    ];
  };
  const plain = (path: string, component: ReturnType<typeof page>) =>
    createRoute({ getParentRoute: () => root, path, component });
  return root.addChildren([
    createRoute({
      getParentRoute: () => root,
      path: '/',
      beforeLoad: passOn,
      component: page(() => import('./pages/Doors.tsx'), 'Doors'),
    }),
    plain(
      '/begin',
      page(() => import('./pages/Begin.tsx'), 'Begin'),
    ),
    plain(
      '/join',
      page(() => import('./pages/Join.tsx'), 'Join'),
    ),
    plain(
      '/sign-in',
      page(() => import('./pages/SignIn.tsx'), 'SignIn'),
    ),
    plain(
      '/recover',
      page(() => import('./pages/Recover.tsx'), 'Recover'),
    ),
    plain(
      '/today',
      page(() => import('./pages/Today.tsx'), 'Today'),
    ),
    plain(
      '/invite',
      page(() => import('./pages/Invite.tsx'), 'Invite'),
    ),
    plain(
      '/devices',
      page(() => import('./pages/DevicesPage.tsx'), 'DevicesPage'),
    ),
    plain(
      '/keep-alone',
      page(() => import('./pages/KeepAlone.tsx'), 'KeepAlone'),
    ),
    plain(
      '/hand-over',
      page(() => import('./pages/HandOver.tsx'), 'HandOver'),
    ),
    plain(
      '/paper',
      page(() => import('./pages/PaperCards.tsx'), 'PaperCards'),
    ),
    plain(
      '/help',
      page(() => import('./pages/HelpNow.tsx'), 'HelpNow'),
    ),
    plain(
      '/play',
      page(() => import('./pages/Play.tsx'), 'Play'),
    ),
    plain(
      '/play/$chapter',
      page(() => import('./pages/PlayChapter.tsx'), 'PlayChapter'),
    ),
    plain(
      '/example',
      page(() => import('./example/ExampleDoor.tsx'), 'ExampleDoor'),
    ),
    plain(
      '/example/both',
      page(() => import('./example/SideBySide.tsx'), 'SideBySide'),
    ),
    // For whoever builds Kithe; what is built for people does not have it.
    ...(import.meta.env.DEV
      ? [
          plain(
            '/gallery',
            page(() => import('./gallery/Gallery.tsx'), 'Gallery'),
          ),
        ]
      : []),
    withSpace.addChildren(relationshipPages(withSpace)),
    example.addChildren(relationshipPages(example)),
  ]);
};

/** A router over its own tree; the example's two panes each have one. */
export const makeRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree: makeRouteTree(),
    defaultPreload: 'intent',
    scrollRestoration: history === undefined,
    ...(history && { history }),
  });
