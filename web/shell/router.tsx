/** Every address, and the page that answers it; each page is loaded when first opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { exploreSearch } from '#web/figures/explore/asked.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Home } from './home.tsx'
import { Layout } from './layout.tsx'
import { Lost, Mishap } from './lost.tsx'
import { one, oneOf } from './search-params.ts'

const root = createRootRoute({ component: Layout, notFoundComponent: Lost, errorComponent: Mishap })
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path })
const acting = (search: Record<string, unknown>) => ({
  ...one('act', search),
  ...one('on', search),
  ...one('about', search),
  ...one('paper', search),
  ...one('of', search)
})

const home = createRoute({
  ...at('/'),
  component: Home
})
const passwordMade = createRoute({
  ...at('/new-password'),
  beforeLoad: () => {
    throw redirect({ to: '/' })
  }
})
const administratorMade = createRoute({
  ...at('/first-administrator'),
  beforeLoad: () => {
    throw redirect({ to: '/' })
  }
})

const myDay = createRoute({
  ...at('/my-day'),
  validateSearch: search => ({ ...oneOf('team', ['true', 'false'], search) }),
  component: lazyRouteComponent(() => import('#web/my-day/page.tsx'), 'MyDayPage')
})
const signals = createRoute({
  ...at('/signals'),
  validateSearch: search => ({ ...oneOf('state', ['all'], search) }),
  component: lazyRouteComponent(() => import('#web/signals/inbox-page.tsx'), 'InboxPage')
})
const newSignal = createRoute({
  ...at('/signals/new'),
  component: lazyRouteComponent(() => import('#web/signals/register-page.tsx'), 'RegisterPage')
})
const signal = createRoute({
  ...at('/signals/$id'),
  validateSearch: acting,
  component: lazyRouteComponent(() => import('#web/signals/signal-page.tsx'), 'SignalPage')
})
const cases = createRoute({
  ...at('/cases'),
  validateSearch: search => ({
    ...oneOf('state', ['closed', 'all'], search),
    ...one('type', search),
    ...one('lead', search),
    ...one('sort', search)
  }),
  component: lazyRouteComponent(() => import('#web/cases/page.tsx'), 'CasesPage')
})
const families = createRoute({
  ...at('/families'),
  validateSearch: search => ({
    ...oneOf('view', ['curators', 'contacts'], search),
    ...one('lead', search),
    ...one('level', search),
    ...one('register', search)
  }),
  component: lazyRouteComponent(() => import('#web/families/page.tsx'), 'FamiliesPage')
})
const registers = createRoute({
  ...at('/registers'),
  validateSearch: search => ({ ...one('register', search), ...oneOf('list', ['left'], search) }),
  component: lazyRouteComponent(() => import('#web/registers/page.tsx'), 'RegistersPage')
})
const duplicates = createRoute({
  ...at('/duplicates'),
  component: lazyRouteComponent(() => import('#web/people/duplicates-page.tsx'), 'DuplicatesPage')
})
const notices = createRoute({
  ...at('/notices'),
  validateSearch: search => ({ ...oneOf('show', ['all'], search) }),
  component: lazyRouteComponent(() => import('#web/notices/page.tsx'), 'NoticesPage')
})
const norms = createRoute({
  ...at('/norms'),
  validateSearch: search => ({
    ...one('find', search),
    ...oneOf('show', ['clocks', 'requirements', 'unverified', 'changed'], search)
  }),
  component: lazyRouteComponent(() => import('#web/norms/page.tsx'), 'NormsPage')
})
const mail = createRoute({
  ...at('/mail'),
  component: lazyRouteComponent(() => import('#web/mail/page.tsx'), 'MailPage')
})
const requests = createRoute({
  ...at('/requests'),
  validateSearch: search => ({
    ...oneOf('list', ['overdue', 'ended'], search),
    ...one('kind', search),
    ...one('agency', search),
    ...one('lead', search)
  }),
  component: lazyRouteComponent(() => import('#web/assistance/list-page.tsx'), 'RequestsPage')
})
const request = createRoute({
  ...at('/requests/$id'),
  validateSearch: acting,
  component: lazyRouteComponent(() => import('#web/assistance/request-page.tsx'), 'RequestPage')
})
const desk = createRoute({
  ...at('/desk'),
  validateSearch: search => ({ ...oneOf('list', ['overdue', 'ended'], search) }),
  component: lazyRouteComponent(() => import('#web/assistance/desk-page.tsx'), 'DeskPage')
})
const deskRequest = createRoute({
  ...at('/desk/$id'),
  component: lazyRouteComponent(() => import('#web/assistance/answer-page.tsx'), 'AnswerPage')
})
const socialContracts = createRoute({
  ...at('/social-contracts'),
  validateSearch: search => ({
    ...oneOf('list', ['applied', 'over', 'recovery'], search),
    ...one('kind', search),
    ...one('lead', search),
    ...oneOf('late', ['true'], search),
    ...one('sort', search)
  }),
  component: lazyRouteComponent(() => import('#web/social-contracts/page.tsx'), 'SocialContractsPage')
})
const models = createRoute({
  ...at('/places/models'),
  validateSearch: search => ({
    ...one('model', search),
    ...oneOf('show', ['deviating'], search),
    ...one('sort', search)
  }),
  component: lazyRouteComponent(() => import('#web/places/models-page.tsx'), 'ModelsPage')
})
const irregularities = createRoute({
  ...at('/irregularities'),
  component: lazyRouteComponent(() => import('#web/irregularities/page.tsx'), 'IrregularitiesPage')
})
const approvals = createRoute({
  ...at('/approvals'),
  validateSearch: search => ({ ...oneOf('list', ['returned', 'out'], search) }),
  component: lazyRouteComponent(() => import('#web/approvals/page.tsx'), 'ApprovalsPage')
})
const proposal = createRoute({
  ...at('/approvals/$kind/$id'),
  validateSearch: search => one('on', search),
  component: lazyRouteComponent(() => import('#web/approvals/paper-page.tsx'), 'PaperPage')
})
const commission = createRoute({
  ...at('/commission'),
  validateSearch: search => ({
    ...oneOf('list', ['past'], search),
    ...one('about', search),
    ...one('act', search),
    ...one('on', search)
  }),
  component: lazyRouteComponent(() => import('#web/commission/page.tsx'), 'CommissionPage')
})
const commissionSession = createRoute({
  ...at('/commission/$id'),
  validateSearch: acting,
  component: lazyRouteComponent(() => import('#web/commission/session-page.tsx'), 'SessionPage')
})
const minutes = createRoute({
  ...at('/commission/$id/minutes'),
  component: lazyRouteComponent(() => import('#web/commission/minutes-page.tsx'), 'MinutesPage')
})
const newService = createRoute({
  ...at('/places/new'),
  component: lazyRouteComponent(() => import('#web/places/new-page.tsx'), 'NewServicePage')
})
const closing = createRoute({
  ...at('/places/$id/closing'),
  component: lazyRouteComponent(() => import('#web/places/closing-page.tsx'), 'ClosingPage')
})
const newFoster = createRoute({
  ...at('/places/foster/new'),
  component: lazyRouteComponent(() => import('#web/places/new-foster-page.tsx'), 'NewFosterPage')
})
const foster = createRoute({
  ...at('/places/foster'),
  validateSearch: search => ({
    ...one('age', search),
    ...one('together', search),
    ...oneOf('disability', ['true'], search),
    ...one('territory', search)
  }),
  component: lazyRouteComponent(() => import('#web/places/foster-page.tsx'), 'FosterPage')
})
const service = createRoute({
  ...at('/places/$id'),
  validateSearch: acting,
  component: lazyRouteComponent(() => import('#web/places/service-page.tsx'), 'ServicePage')
})
const places = createRoute({
  ...at('/places'),
  validateSearch: search => ({
    ...one('kind', search),
    ...one('q', search),
    ...oneOf('free', ['true'], search),
    ...one('sort', search)
  }),
  component: lazyRouteComponent(() => import('#web/places/page.tsx'), 'PlacesPage')
})
const figures = createRoute({
  ...at('/figures'),
  validateSearch: exploreSearch,
  component: lazyRouteComponent(() => import('#web/figures/explore/page.tsx'), 'ExplorePage')
})
const figuresText = createRoute({
  ...at('/figures/text'),
  validateSearch: search => ({
    ...one('template', search),
    ...one('from', search),
    ...one('to', search),
    ...one('figure', search)
  }),
  component: lazyRouteComponent(() => import('#web/figures/page.tsx'), 'FiguresPage')
})
const figuresYears = createRoute({
  ...at('/figures/years'),
  validateSearch: search => ({
    ...one('template', search),
    ...one('to', { to: search.to === undefined ? undefined : String(search.to) })
  }),
  component: lazyRouteComponent(() => import('#web/figures/years-page.tsx'), 'YearsPage')
})
const figuresPublished = createRoute({
  ...at('/figures/published'),
  component: lazyRouteComponent(() => import('#web/figures/published-page.tsx'), 'PublishedPage')
})
const releases = createRoute({
  ...at('/releases'),
  component: lazyRouteComponent(() => import('#web/releases/list-page.tsx'), 'ReleasesPage')
})
const release = createRoute({
  ...at('/releases/$id'),
  validateSearch: search => one('figure', search),
  component: lazyRouteComponent(() => import('#web/releases/release-page.tsx'), 'ReleasePage')
})
const seriesList = createRoute({
  ...at('/series'),
  validateSearch: search => ({ ...one('find', search), ...oneOf('show', ['conflicts'], search) }),
  component: lazyRouteComponent(() => import('#web/series/list-page.tsx'), 'SeriesListPage')
})
const oneSeries = createRoute({
  ...at('/series/$series'),
  validateSearch: search => one('area', search),
  component: lazyRouteComponent(() => import('#web/series/series-page.tsx'), 'SeriesPage')
})
const roster = createRoute({
  ...at('/staff'),
  validateSearch: search => one('week', search),
  component: lazyRouteComponent(() => import('#web/staff/roster-page.tsx'), 'RosterPage')
})
const deputies = createRoute({
  ...at('/staff/deputies'),
  component: lazyRouteComponent(() => import('#web/staff/deputies-page.tsx'), 'DeputiesPage')
})
const handover = createRoute({
  ...at('/staff/handover'),
  validateSearch: search => ({ ...one('of', search), ...one('id', search) }),
  component: lazyRouteComponent(() => import('#web/staff/handover-page.tsx'), 'HandoverPage')
})
const administration = createRoute({
  ...at('/administration'),
  component: lazyRouteComponent(() => import('#web/administration/page.tsx'), 'AdministrationPage')
})

const file = createRoute({
  ...at('/files/$kind/$id'),
  validateSearch: acting,
  component: lazyRouteComponent(() => import('#web/files/file-page.tsx'), 'FilePage')
})
const inFile = <P extends string>(path: P) => ({ getParentRoute: () => file, path })
const overview = createRoute({
  ...inFile('/'),
  component: lazyRouteComponent(() => import('#web/files/overview.tsx'), 'Overview')
})
const chronology = createRoute({
  ...inFile('/chronology'),
  component: lazyRouteComponent(() => import('#web/files/chronology.tsx'), 'Chronology')
})
const family = createRoute({
  ...inFile('/family'),
  component: lazyRouteComponent(() => import('#web/files/family.tsx'), 'Family')
})
const plan = createRoute({
  ...inFile('/plan'),
  component: lazyRouteComponent(() => import('#web/files/plan.tsx'), 'Plan')
})
const placement = createRoute({
  ...inFile('/placement'),
  component: lazyRouteComponent(() => import('#web/files/placement.tsx'), 'PlacementAndCourt')
})
const documents = createRoute({
  ...inFile('/documents'),
  component: lazyRouteComponent(() => import('#web/documents/page.tsx'), 'Documents')
})
const looks = createRoute({
  ...inFile('/looks'),
  component: lazyRouteComponent(() => import('#web/files/looks.tsx'), 'Looks')
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    administratorMade,
    passwordMade,
    myDay,
    signals,
    newSignal,
    newService,
    signal,
    cases,
    families,
    registers,
    duplicates,
    requests,
    request,
    commission,
    commissionSession,
    minutes,
    desk,
    deskRequest,
    socialContracts,
    models,
    irregularities,
    notices,
    norms,
    mail,
    approvals,
    proposal,
    newFoster,
    foster,
    service,
    places,
    closing,
    figures,
    figuresText,
    figuresYears,
    figuresPublished,
    releases,
    release,
    seriesList,
    oneSeries,
    roster,
    deputies,
    handover,
    administration,
    file.addChildren([overview, chronology, family, plan, placement, documents, looks])
  ]),
  defaultPendingComponent: () => <Bones rows={8} />,
  defaultPreload: 'intent',
  scrollRestoration: true
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
