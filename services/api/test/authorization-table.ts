/** Callers of the table, by what their key is. */
export const callers = [
  'no key',
  'unknown key',
  'read',
  'operate',
  'both',
  'revoked',
  'expired',
  'revoked while cached',
  'expired while cached',
] as const

/** One of {@link callers}. */
export type Caller = (typeof callers)[number]

/** What a caller gets: admitted, or the code of the problem. */
export type Verdict = 'admitted' | 'API_KEY_MISSING' | 'API_KEY_INVALID' | 'API_KEY_ENDED' | 'API_SCOPE_MISSING'

/** Who may use a route: everybody, or keys of a scope. `any` is for a route that tells nothing. */
export type Access = 'everybody' | 'any' | 'read' | 'operate'

const refused = {
  'no key': 'API_KEY_MISSING',
  'unknown key': 'API_KEY_INVALID',
  revoked: 'API_KEY_ENDED',
  expired: 'API_KEY_ENDED',
  'revoked while cached': 'API_KEY_ENDED',
  'expired while cached': 'API_KEY_ENDED',
} as const satisfies Partial<Record<Caller, Verdict>>

/** The verdict for every caller, by access. */
export const verdicts: Readonly<Record<Access, Readonly<Record<Caller, Verdict>>>> = {
  everybody: Object.fromEntries(callers.map((caller) => [caller, 'admitted'])) as Record<Caller, Verdict>,
  any: { ...refused, read: 'admitted', operate: 'admitted', both: 'admitted' },
  read: { ...refused, read: 'admitted', operate: 'API_SCOPE_MISSING', both: 'admitted' },
  operate: { ...refused, read: 'API_SCOPE_MISSING', operate: 'admitted', both: 'admitted' },
}

/** A route: who may use it, and a request to it with the answer that an admitted caller gets. */
export interface RouteRow {
  readonly route: string
  readonly access: Access
  readonly path: string
  readonly body?: object
  readonly status: number
}

const game = '/v1/games/nfl-2016010900'
const command = (action: string): RouteRow => ({
  route: `POST /v1/games/:gameId/${action}`,
  access: 'operate',
  path: `${game}/${action}`,
  body: { note: 'why' },
  status: 202,
})
const withHead = (row: RouteRow): readonly RouteRow[] => [row, { ...row, route: row.route.replace('GET', 'HEAD') }]
const page = (url: string, path = url, status = 200): readonly RouteRow[] =>
  withHead({ route: `GET ${url}`, access: 'everybody', path, status })

/** Every route that is served. A route that is not here fails the test. */
export const authorizationTable: readonly RouteRow[] = [
  ...withHead({ route: 'GET /v1/games', access: 'read', path: '/v1/games', status: 200 }),
  ...withHead({ route: 'GET /v1/games/:gameId', access: 'read', path: game, status: 200 }),
  ...withHead({ route: 'GET /v1/games/:gameId/board', access: 'read', path: `${game}/board`, status: 200 }),
  ...withHead({ route: 'GET /v1/health', access: 'read', path: '/v1/health', status: 200 }),
  // Without an upgrade; the same callers are tried with one.
  ...withHead({ route: 'GET /v1/stream', access: 'read', path: '/v1/stream', status: 426 }),
  ...withHead({ route: 'GET /v1/commands/:commandId', access: 'operate', path: '/v1/commands/unknown', status: 404 }),
  ...['suspend', 'resume', 'abandon', 'confirm-final'].map(command),
  ...page('/docs'),
  { route: 'HEAD /docs/', access: 'everybody', path: '/docs/', status: 200 },
  ...page('/docs/json'),
  ...page('/docs/yaml'),
  ...page('/docs/static/*', '/docs/static/index.css'),
  ...page('/docs/static/index.html', '/docs/static/index.html', 302),
  ...page('/docs/static/swagger-initializer.js'),
]
