/** Every question the screens ask, with the key its answer is kept under. */
import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import type { FigureTable } from '#domain/figures/table.ts'
import type { Pack } from '#domain/law/pack.ts'
import { ApiError, get } from './client.ts'
import type {
  AccountRow,
  ApprovalCounts,
  Attachable,
  Behind,
  CaseRow,
  CentreStates,
  Closing,
  Colleague,
  Commission,
  DeputyRow,
  DeskRequest,
  DeskRow,
  DueItem,
  DutyNow,
  FamilyBoard,
  FamilyHit,
  FigureAnswer,
  FigureChanges,
  FigureSheet,
  FiguresByYear,
  File,
  Handover,
  HandoverLine,
  Hit,
  IdentityLink,
  IrregularityRow,
  Load,
  Look,
  MailAddress,
  MailTrouble,
  MyDay,
  NoticeRow,
  Offer,
  Persona,
  Places,
  Preview,
  ProposalRow,
  PublishedFigures,
  Registers,
  Release,
  ReleaseRow,
  RequestCounts,
  RequestFile,
  RequestRow,
  Roster,
  SeriesLine,
  SeriesSheet,
  ServiceFile,
  Session,
  SessionFile,
  SessionRow,
  SignalFile,
  SignalRow,
  SocialContracts,
  Status,
  WorkInHand
} from './schema.ts'

/** A list comes page by page. */
export type Page<Row> = { rows: Row[]; next: string | null }

const seldom = { staleTime: 60 * 60_000 }
const passing = (count: number, fault: Error) => !(fault instanceof ApiError && fault.status >= 400) && count < 2

export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: passing, refetchOnWindowFocus: true } }
})

export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: () => get<Status>('/api/status'), ...seldom })
export const packQuery = queryOptions({ queryKey: ['pack'], queryFn: () => get<Pack>('/api/pack'), ...seldom })
export const personasQuery = queryOptions({ queryKey: ['personas'], queryFn: () => get<Persona[]>('/api/personas') })

/** Nobody signed in is an answer, not a fault. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () =>
    get<Session>('/api/session').catch(fault => {
      if (fault instanceof ApiError && fault.status === 401) return null
      throw fault
    }),
  ...seldom,
  // what one stands in for, and one's duty, come and go by the minute
  refetchInterval: query => (query.state.data ? 60_000 : false)
})

const paged = <Row>(path: string, filter: Record<string, string | undefined>) =>
  infiniteQueryOptions({
    queryKey: [path, filter],
    queryFn: ({ pageParam }) => get<Page<Row>>(path, { ...filter, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Row>) => last.next ?? undefined
  })

export const myDayQuery = (team: boolean) =>
  infiniteQueryOptions({
    queryKey: ['/api/my-day', team],
    queryFn: ({ pageParam }) => get<MyDay>('/api/my-day', { team, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: MyDay) => last.next ?? undefined
  })

export const transfersQuery = queryOptions({
  queryKey: ['/api/transfers'],
  queryFn: () => get<Offer[]>('/api/transfers')
})
export const signalsQuery = (state: string) => paged<SignalRow>('/api/signals', { state })
export const familyBoardQuery = (asked: {
  contacts?: 'due' | undefined
  lead?: string | undefined
  level?: string | undefined
  register?: string | undefined
}) => queryOptions({ queryKey: ['/api/families', asked], queryFn: () => get<FamilyBoard>('/api/families', asked) })
export const caseloadQuery = queryOptions({
  queryKey: ['/api/caseload'],
  queryFn: () => get<Load[]>('/api/caseload')
})
export const casesQuery = (filter: { state?: string; type?: string; lead?: string; about?: string }) =>
  paged<CaseRow>('/api/cases', filter)
export const placesQuery = (asked: { kind?: string | undefined; free?: 'true' | undefined; q?: string | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['/api/places', asked],
    queryFn: ({ pageParam }) => get<Places>('/api/places', { ...asked, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Places) => last.next ?? undefined
  })
export const centresQuery = (model: string) =>
  queryOptions({ queryKey: ['/api/models', model], queryFn: () => get<CentreStates>(`/api/models/${model}`) })
export const registersQuery = (asked: { register: string; list: 'standing' | 'left' }) =>
  infiniteQueryOptions({
    queryKey: ['/api/registers', asked],
    queryFn: ({ pageParam }) => get<Registers>('/api/registers', { ...asked, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Registers) => last.next ?? undefined
  })
type ContractsAsked = {
  list: string
  kind: string | undefined
  lead: string | undefined
  late: 'true' | undefined
}
export const socialContractsQuery = (asked: ContractsAsked) =>
  infiniteQueryOptions({
    queryKey: ['/api/social-contracts', asked],
    queryFn: ({ pageParam }) => get<SocialContracts>('/api/social-contracts', { ...asked, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: SocialContracts) => last.next ?? undefined
  })
export const serviceQuery = (id: string) =>
  queryOptions({ queryKey: ['service', id], queryFn: () => get<ServiceFile>(`/api/places/${id}`) })
type RequestList = 'open' | 'overdue' | 'ended'
type RequestsAsked = {
  list: RequestList
  kind: string | undefined
  agency: string | undefined
  lead: string | undefined
}
export const requestsQuery = (asked: RequestsAsked) => paged<RequestRow>('/api/requests', asked)
export const requestCountsQuery = (lead: string | undefined) =>
  queryOptions({
    queryKey: ['/api/requests/counts', lead ?? ''],
    queryFn: () => get<RequestCounts>('/api/requests/counts', { lead })
  })
export const requestQuery = (id: string) =>
  queryOptions({ queryKey: ['request', id], queryFn: () => get<RequestFile>(`/api/requests/${id}`) })
export const requestsOfCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['/api/requests', 'case', id],
    queryFn: () => get<RequestRow[]>(`/api/cases/${id}/requests`)
  })
/** The desk of an agency. */
export const deskQuery = (list: RequestList) => paged<DeskRow>('/api/desk', { list })
export const deskCountsQuery = queryOptions({
  queryKey: ['/api/desk/counts'],
  queryFn: () => get<RequestCounts>('/api/desk/counts')
})
export const deskRequestQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/desk', id], queryFn: () => get<DeskRequest>(`/api/desk/${id}`) })
export const commissionQuery = queryOptions({
  queryKey: ['/api/commission'],
  queryFn: () => get<Commission>('/api/commission')
})
export const sessionsQuery = (list: 'coming' | 'past') => paged<SessionRow>('/api/commission/sessions', { list })
/** One sitting; the session of whoever is signed in is another thing. */
export const sitQuery = (id: string, reason?: string) =>
  queryOptions({
    queryKey: ['/api/commission/sessions', id, reason ?? ''],
    queryFn: () => get<SessionFile>(`/api/commission/sessions/${id}`, { reason })
  })
export const familiesQuery = (q: string) =>
  queryOptions({
    queryKey: ['/api/commission/families', q],
    queryFn: () => get<FamilyHit[]>('/api/commission/families', { q }),
    enabled: q.length > 1
  })
export const irregularitiesQuery = () => paged<IrregularityRow>('/api/irregularities', {})
export type Desk = 'waits' | 'returned' | 'out'
/** Somebody else waits for it, or has just sent it: asked again whenever it is looked at. */
const fresh = { staleTime: 0, refetchInterval: 60_000 }
export const approvalsQuery = (list: Desk) => ({ ...paged<ProposalRow>('/api/approvals', { list }), ...fresh })
export const approvalCountsQuery = queryOptions({
  queryKey: ['/api/approvals/counts'],
  queryFn: () => get<ApprovalCounts>('/api/approvals/counts'),
  ...fresh
})
type FigureAsked = Record<string, string | undefined>
type FigureFound = Omit<FigureAnswer, 'table' | 'compared'> & { table: FigureTable; compared: FigureTable | null }
export const behindQuery = (indicator: string, asked: FigureAsked) =>
  paged<Behind>(`/api/figures/${indicator}/behind`, asked)
export const figureTableQuery = (indicator: string, asked: FigureAsked) =>
  queryOptions({
    queryKey: ['figure', indicator, asked],
    queryFn: () => get<FigureFound>(`/api/figures/${indicator}/table`, asked)
  })
export const figureChangesQuery = (indicator: string, asked: FigureAsked) =>
  infiniteQueryOptions({
    queryKey: ['figure-changes', indicator, asked],
    queryFn: ({ pageParam }) => get<FigureChanges>(`/api/figures/${indicator}/changes`, { ...asked, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: FigureChanges) => last.next ?? undefined
  })

export const noticesQuery = (show: 'unread' | 'all') => paged<NoticeRow>('/api/notices', { show })
export const unreadQuery = queryOptions({
  queryKey: ['/api/notices', 'unread-count'],
  queryFn: () => get<{ n: number }>('/api/notices/unread'),
  refetchInterval: 60_000
})
export const runningQuery = (code: string, before: string) => paged<DueItem>(`/api/due/${code}`, { before })
export const mailQuery = (q: string) =>
  queryOptions({
    queryKey: ['/api/mail', q],
    queryFn: () => get<{ configured: boolean; addresses: MailAddress[]; troubles: MailTrouble[] }>('/api/mail', { q })
  })

export const signalQuery = (id: string) =>
  queryOptions({ queryKey: ['signal', id], queryFn: () => get<SignalFile>(`/api/signals/${id}`) })
export const fileQuery = (kind: string, id: string, reason?: string) =>
  queryOptions({
    queryKey: ['file', kind, id, reason ?? ''],
    queryFn: () => get<File>(`/api/files/${kind}/${id}`, { reason })
  })
export type PaperAsked = {
  on: string
  entry?: string | undefined
  reason?: string | undefined
  attachments?: string | undefined
}
/** Always as the facts stand now: what is seen is what is issued. */
export const paperQuery = (kind: string, id: string, template: string, asked: PaperAsked) =>
  queryOptions({
    queryKey: ['paper', kind, id, template, asked],
    queryFn: () => get<Preview>(`/api/files/${kind}/${id}/papers/${template}`, asked),
    staleTime: 0,
    refetchOnWindowFocus: false
  })
export const attachableQuery = (kind: string, id: string, reason?: string) =>
  queryOptions({
    queryKey: ['attachable', kind, id, reason ?? ''],
    queryFn: () => get<Attachable[]>(`/api/files/${kind}/${id}/attachable`, { reason })
  })
export const looksQuery = (kind: string, id: string) =>
  queryOptions({ queryKey: ['looks', kind, id], queryFn: () => get<Look[]>(`/api/files/${kind}/${id}/looks`) })

export type PeopleAsked = {
  q?: string | undefined
  given?: string | undefined
  middle?: string | undefined
  family?: string | undefined
  birthYear?: number | undefined
  identifier?: string | undefined
}
export const peopleQuery = (asked: PeopleAsked) =>
  queryOptions({
    queryKey: ['people', asked],
    queryFn: () => get<Hit[]>('/api/people', asked),
    enabled: Object.values(asked).some(value => String(value ?? '').length > 1)
  })

export type FiguresAsked = { template: string; from: string; to: string; knownAt?: string | undefined }
export const figuresQuery = (asked: FiguresAsked) =>
  queryOptions({ queryKey: ['figures', asked], queryFn: () => get<FigureSheet>('/api/figures', asked) })
export const figuresByYearQuery = (asked: { template: string; to: number; years: number }) =>
  queryOptions({
    queryKey: ['figures', 'years', asked],
    queryFn: () => get<Omit<FiguresByYear, 'tables'> & { tables: FigureTable[] }>('/api/figures/years', asked)
  })
export const publishedQuery = queryOptions({
  queryKey: ['figures', 'published'],
  queryFn: () => get<PublishedFigures>('/api/figures/published')
})
export const releasesQuery = queryOptions({ queryKey: ['releases'], queryFn: () => get<ReleaseRow[]>('/api/releases') })
export const releaseQuery = (id: string) =>
  queryOptions({ queryKey: ['releases', id], queryFn: () => get<Release>(`/api/releases/${id}`) })
export const seriesListQuery = queryOptions({
  queryKey: ['series'],
  queryFn: () => get<SeriesLine[]>('/api/series')
})
export const seriesQuery = (series: string) =>
  queryOptions({ queryKey: ['series', series], queryFn: () => get<SeriesSheet>(`/api/series/${series}`) })
export const accountsQuery = (q: string) =>
  queryOptions({ queryKey: ['accounts', q], queryFn: () => get<AccountRow[]>('/api/accounts', { q }) })
export const deputiesQuery = queryOptions({ queryKey: ['deputies'], queryFn: () => get<DeputyRow[]>('/api/deputies') })
export const dutyQuery = (week?: string) =>
  queryOptions({ queryKey: ['duty', week ?? ''], queryFn: () => get<Roster>('/api/duty', { week }) })
/** Duty begins and ends by the minute. */
export const dutyNowQuery = queryOptions({
  queryKey: ['duty', 'now'],
  queryFn: () => get<DutyNow>('/api/duty/now'),
  refetchInterval: 60_000
})
export const handoversQuery = queryOptions({
  queryKey: ['handovers'],
  queryFn: () => get<HandoverLine[]>('/api/handovers')
})
export const handoverQuery = (id: string) =>
  queryOptions({ queryKey: ['handovers', id], queryFn: () => get<Handover>(`/api/handovers/${id}`) })
export const workInHandQuery = (login: string) =>
  queryOptions({ queryKey: ['in-hand', login], queryFn: () => get<WorkInHand>(`/api/handovers/of/${login}`) })
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: () => get<Colleague[]>('/api/colleagues'),
  staleTime: 5 * 60_000
})

export const closingQuery = (id: string) =>
  queryOptions({ queryKey: ['closing', id], queryFn: () => get<Closing>(`/api/services/${id}/closing`) })

/** Each showing is asked for with its reason and leaves its trace: no answer is kept. */
export const identityQuery = (id: string, reason: string) =>
  queryOptions({
    queryKey: ['identity', id, reason],
    queryFn: () => get<IdentityLink>(`/api/people/${id}/identity`, { reason }),
    staleTime: 0,
    gcTime: 0
  })
