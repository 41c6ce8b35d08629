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
import { Trouble } from './pages/Trouble.tsx';

/** Loads the named export of a page when it is first visited. */
const page = lazyRouteComponent;

const makeRouteTree = () => {
  const root = createRootRoute({
    component: Frame,
    notFoundComponent: page(() => import('./pages/NotFound.tsx'), 'NotFound'),
    errorComponent: Trouble,
  });
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
    const below = (path: string, component: ReturnType<typeof page>) =>
      createRoute({ getParentRoute: () => parent, path, component });
    return [
      below(
        '/',
        page(() => import('./pages/Home.tsx'), 'Home'),
      ),
      below(
        'hours/$hour/write',
        page(() => import('./pages/WriteAccount.tsx'), 'WriteAccount'),
      ),
      below(
        'hours/$hour/open',
        page(() => import('./pages/OpenTogether.tsx'), 'OpenTogether'),
      ),
      below(
        'hours/$hour/guess',
        page(() => import('./pages/GuessPage.tsx'), 'GuessPage'),
      ),
      below(
        'guesses',
        page(() => import('./pages/GuessesPage.tsx'), 'GuessesPage'),
      ),
      below(
        'noticed',
        page(() => import('./pages/NoticedPage.tsx'), 'NoticedPage'),
      ),
      below(
        'prepare',
        page(() => import('./pages/PreparePage.tsx'), 'PreparePage'),
      ),
      below(
        'hours/$hour',
        page(() => import('./pages/HourPage.tsx'), 'HourPage'),
      ),
      below(
        'timeline',
        page(() => import('./pages/TimelinePage.tsx'), 'TimelinePage'),
      ),
      below(
        'suggests',
        page(() => import('./pages/Suggests.tsx'), 'Suggests'),
      ),
      below(
        'repair',
        page(() => import('./pages/RepairBoard.tsx'), 'RepairBoard'),
      ),
      below(
        'repair/$disconnection',
        page(() => import('./pages/RepairPage.tsx'), 'RepairPage'),
      ),
      below(
        'images',
        page(() => import('./pages/ImageLedger.tsx'), 'ImageLedger'),
      ),
      below(
        'images/$image',
        page(() => import('./pages/ImagePage.tsx'), 'ImagePage'),
      ),
      below(
        'moved',
        page(() => import('./pages/ReceivedEmpathy.tsx'), 'ReceivedEmpathy'),
      ),
      below(
        'moved/offer',
        page(() => import('./pages/OfferPage.tsx'), 'OfferPage'),
      ),
      below(
        'own',
        page(() => import('./pages/OwnPages.tsx'), 'OwnPages'),
      ),
      below(
        'map',
        page(() => import('./pages/MapPage.tsx'), 'MapPage'),
      ),
      below(
        'map/life',
        page(() => import('./pages/LifePage.tsx'), 'LifePage'),
      ),
      below(
        'map/setting',
        page(() => import('./pages/SettingPage.tsx'), 'SettingPage'),
      ),
      below(
        'map/$tie',
        page(() => import('./pages/TiePage.tsx'), 'TiePage'),
      ),
      below(
        'own/map',
        page(() => import('./pages/MapPage.tsx'), 'MapPage'),
      ),
      below(
        'own/map/$tie',
        page(() => import('./pages/TiePage.tsx'), 'TiePage'),
      ),
      below(
        'leaving',
        page(() => import('./pages/LeavingPage.tsx'), 'LeavingPage'),
      ),
      below(
        'leaving/kept',
        page(() => import('./pages/KeptByLaw.tsx'), 'KeptByLaw'),
      ),
      below(
        'parts',
        page(() => import('./pages/PartMap.tsx'), 'PartMap'),
      ),
      below(
        'parts/$part',
        page(() => import('./pages/PartPage.tsx'), 'PartPage'),
      ),
      below(
        'strategies',
        page(() => import('./pages/Strategies.tsx'), 'Strategies'),
      ),
      below(
        'strategies/$strategy',
        page(() => import('./pages/StrategyPage.tsx'), 'StrategyPage'),
      ),
      below(
        'quiet',
        page(() => import('./pages/QuietPage.tsx'), 'QuietPage'),
      ),
      below(
        'quiet/$what',
        page(() => import('./pages/QuietOne.tsx'), 'QuietOne'),
      ),
      below(
        'consent',
        page(() => import('./pages/ConsentPage.tsx'), 'ConsentPage'),
      ),
      below(
        'five',
        page(() => import('./pages/FiveGoodThings.tsx'), 'FiveGoodThings'),
      ),
      below(
        'questionnaires',
        page(() => import('./pages/Questionnaires.tsx'), 'Questionnaires'),
      ),
      below(
        'questionnaires/$questionnaire',
        page(() => import('./pages/QuestionnairePage.tsx'), 'QuestionnairePage'),
      ),
      below(
        'questionnaires/sheets/$sheet',
        page(() => import('./pages/SheetPage.tsx'), 'SheetPage'),
      ),
      below(
        'take',
        page(() => import('./pages/TakeIt.tsx'), 'TakeIt'),
      ),
      below(
        'access',
        page(() => import('./pages/AccessPage.tsx'), 'AccessPage'),
      ),
      below(
        'alone',
        page(() => import('./pages/AloneHere.tsx'), 'AloneHere'),
      ),
      below(
        'ending',
        page(() => import('./pages/EndingPage.tsx'), 'EndingPage'),
      ),
      below(
        'summary',
        page(() => import('./pages/SummaryPage.tsx'), 'SummaryPage'),
      ),
      below(
        'packets',
        page(() => import('./pages/PacketPage.tsx'), 'PacketPage'),
      ),
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
