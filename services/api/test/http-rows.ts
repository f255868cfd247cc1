import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import type { BadInputTable, TriedRow } from '@fairline/kernel/testing'
import { gzipSync } from 'node:zlib'

/** A row of the catalogue for the HTTP API: what is written to a socket, and what comes back. */
export interface HttpRow extends TriedRow {
  readonly bytes: Buffer
  /** Expected status; 0 where the connection is closed without an answer. */
  readonly status: number
  /** Code of the problem in the answer; absent where it is none of ours. */
  readonly code?: string
}

const game = '/v1/games/nfl-2016010900'
const readerKey = `x-api-key: ${apiKeyOf('reader')}`
const operatorKey = `x-api-key: ${apiKeyOf('operator')}`

const request = (line: string, headers: readonly string[], body: Buffer | string = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`${line} HTTP/1.1\r\n${['host: localhost', 'connection: close', ...headers, '', ''].join('\r\n')}`),
    Buffer.from(body as string),
  ])

const row = (id: string, what: string, bytes: Buffer, status: number, code?: string): HttpRow => ({
  id,
  what,
  bytes,
  status,
  ...(code === undefined ? {} : { code }),
})
/** A row that asks with a good key. */
const asked = (id: string, what: string, path: string, status: number, code?: string): HttpRow =>
  row(id, what, request(`GET ${path}`, [readerKey]), status, code)
const withHeaders = (id: string, what: string, headers: readonly string[], status: number, code?: string): HttpRow =>
  row(id, what, request('GET /v1/games', headers), status, code)
const command = (body: Buffer | string, headers: readonly string[] = ['content-type: application/json', 'idempotency-key: k']): Buffer =>
  request(`POST ${game}/suspend`, [operatorKey, `content-length: ${Buffer.byteLength(body)}`, ...headers], body)
const posted = (id: string, what: string, body: Buffer | string, status: number, code?: string): HttpRow =>
  row(id, what, command(body), status, code)
const invalid = 'API_REQUEST_INVALID'

/** Bad input of the HTTP API. The fixture knows the game nfl-2016010900, the keys reader and operator, and two keys that have ended. */
export const httpBadInput: BadInputTable<HttpRow> = {
  title: 'HTTP (api)',
  letter: 'H',
  lastRow: 64,
  rows: [
    withHeaders('H1', 'no key', [], 401, 'API_KEY_MISSING'),
    withHeaders('H2', 'an empty key', ['x-api-key:'], 401, 'API_KEY_MISSING'),
    withHeaders('H3', 'a key of another environment', ['x-api-key: flk_elsewhere'], 401, 'API_KEY_INVALID'),
    withHeaders('H4', 'a revoked key', [`x-api-key: ${apiKeyOf('revoked')}`], 401, 'API_KEY_ENDED'),
    withHeaders('H5', 'an expired key', [`x-api-key: ${apiKeyOf('expired')}`], 401, 'API_KEY_ENDED'),
    row('H6', 'a key in the address', request(`GET /v1/games?api_key=${apiKeyOf('operator')}`, []), 401, 'API_KEY_MISSING'),
    withHeaders('H7', 'a key of 10 kB', [`x-api-key: ${'k'.repeat(10_000)}`], 401, 'API_KEY_INVALID'),
    withHeaders('H7', 'a key of 1 MB', [`x-api-key: ${'k'.repeat(1_000_000)}`], 431),
    withHeaders('H8', 'a line feed in a key', [`x-api-key: ${apiKeyOf('reader').replace('_', '_\n')}`], 400),
    withHeaders('H9', 'two keys', [readerKey, operatorKey], 401, 'API_KEY_INVALID'),
    withHeaders('H10', 'a key under another scheme', [`authorization:   bEARer  ${apiKeyOf('operator')}`], 401, 'API_KEY_MISSING'),
    posted('H16', 'a body that is no JSON', 'note=a', 400, invalid),
    row('H17', 'a body of another type', command('note=a', ['content-type: text/plain', 'idempotency-key: k']), 415, 'API_MEDIA_REFUSED'),
    row('H17', 'a body without a type', command('{"note":"a"}', ['idempotency-key: k']), 415, 'API_MEDIA_REFUSED'),
    posted('H18', 'a body above the limit', `{"note":"${'x'.repeat(20_000)}"}`, 413, 'API_BODY_TOO_LARGE'),
    row(
      'H19',
      'a chunked body without an end',
      request(
        `POST ${game}/suspend`,
        [operatorKey, 'content-type: application/json', 'transfer-encoding: chunked'],
        `1000\r\n${'x'.repeat(4096)}\r\n`.repeat(8),
      ),
      413,
      'API_BODY_TOO_LARGE',
    ),
    row(
      'H20',
      'both lengths of a body',
      request(`POST ${game}/suspend`, [operatorKey, 'content-length: 5', 'transfer-encoding: chunked'], '0\r\n\r\n'),
      400,
    ),
    row('H21', 'a length that is no number', request(`POST ${game}/suspend`, [operatorKey, 'content-length: 1x'], 'a'), 400),
    row('H21', 'two lengths', request(`POST ${game}/suspend`, [operatorKey, 'content-length: 1', 'content-length: 2'], 'ab'), 400),
    row(
      'H22',
      'a packed body that inflates to 10 MB',
      command(gzipSync(Buffer.alloc(10_000_000)), ['content-type: application/json', 'content-encoding: gzip', 'idempotency-key: k']),
      400,
      invalid,
    ),
    posted('H23', 'a body nested 7 000 deep', `${'['.repeat(7000)}${']'.repeat(7000)}`, 400, invalid),
    posted('H24', 'a list of 100 000', `[${'1,'.repeat(99_999)}1]`, 413, 'API_BODY_TOO_LARGE'),
    posted('H25', 'a prototype key', '{"__proto__":{"x":1},"note":"a"}', 400, invalid),
    posted('H25', 'a constructor key', '{"constructor":{"prototype":{"x":1}},"note":"a"}', 400, invalid),
    posted('H26', 'a key twice', '{"note":"a","note":"b"}', 400, invalid),
    posted('H27', 'a number beyond all numbers', '{"note":1e400}', 400, invalid),
    posted(
      'H28',
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('{"note":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
      400,
      invalid,
    ),
    posted('H29', 'a byte order mark', '\uFEFF{"note":"a"}', 400, invalid),
    asked('H30', 'a path that climbs', '/v1/games/..%2f..%2fetc%2fpasswd', 404, 'API_GAME_UNKNOWN'),
    asked('H31', 'NUL in a path', '/v1/games/nfl-%00', 404, 'API_GAME_UNKNOWN'),
    asked('H32', 'a path encoded twice', '/v1/games/%252e%252e%252f', 404, 'API_GAME_UNKNOWN'),
    asked('H32', 'a path that cannot be decoded', '/v1/games/%E0%A4%A', 400, invalid),
    asked('H33', 'an address of 4 kB', `/v1/games?x=${'y'.repeat(4000)}`, 414, 'API_URL_TOO_LONG'),
    asked('H33', 'an address of 17 kB', `/v1/games?x=${'y'.repeat(17_000)}`, 431),
    row('H34', 'TRACE', request('TRACE /v1/games', [readerKey]), 405, 'API_METHOD_REFUSED'),
    row('H34', 'CONNECT', request('CONNECT localhost:22', [readerKey]), 0),
    row('H35', 'HEAD', request('HEAD /v1/games', [readerKey]), 200),
    row('H35', 'OPTIONS', request('OPTIONS /v1/games', [readerKey]), 405, 'API_METHOD_REFUSED'),
    asked('H36', 'another case', '/v1/Games', 404, 'API_ROUTE_UNKNOWN'),
    asked('H36', 'two slashes', '//v1//games', 404, 'API_ROUTE_UNKNOWN'),
    asked('H37', 'a matrix parameter', `${game};x=1/board`, 404, 'API_GAME_UNKNOWN'),
    ...['-1', '0', '1e9', 'abc'].map((limit) => asked('H38', `limit ${limit}`, `/v1/games?limit=${limit}`, 400, invalid)),
    asked('H39', 'a forged cursor', '/v1/games?cursor=bm8', 400, 'API_CURSOR_INVALID'),
    asked('H41', 'a day that does not exist', '/v1/games?date=2026-02-30', 400, invalid),
    asked('H43', 'a parameter twice', '/v1/games?sport=nfl&sport=nba', 400, invalid),
    asked('H44', 'an unknown sort', '/v1/games?sort=x%3BDROP%20TABLE', 400, invalid),
    asked('H45', 'SQL in a word', "/v1/games?sport=nba'%20OR%201=1", 400, invalid),
    asked('H46', 'a glob', '/v1/games/*/board', 404, 'API_GAME_UNKNOWN'),
    withHeaders('H49', 'a junk If-None-Match', [readerKey, 'if-none-match: "\u0001x'], 400),
    withHeaders('H49', 'an If-None-Match of no answer of ours', [readerKey, 'if-none-match: W/"junk", *'], 200),
    withHeaders('H50', 'a junk Range', [readerKey, 'range: bytes=-1--5,9-2'], 200),
    posted('H51', 'a command', '{"note":"a"}', 202),
    posted('H51', 'another command under its idempotency key', '{"note":"b"}', 422, 'API_IDEMPOTENCY_CONFLICT'),
    row(
      'H52',
      'an idempotency key of 10 kB',
      command('{"note":"a"}', ['content-type: application/json', `idempotency-key: ${'k'.repeat(10_000)}`]),
      400,
      'API_IDEMPOTENCY_KEY_MISSING',
    ),
    withHeaders('H53', 'a forged address of the caller', ['x-forwarded-for: 127.0.0.1'], 401, 'API_KEY_MISSING'),
    withHeaders('H54', 'a forged host', [readerKey, 'x-forwarded-host: evil.example'], 200),
    row('H54', 'no host', Buffer.from(`GET /v1/games HTTP/1.1\r\n${readerKey}\r\nconnection: close\r\n\r\n`), 400),
    row('H57', 'headers that do not end', Buffer.from('GET /v1/games HTTP/1.1\r\nhost: localhost\r\nx-slow: '), 408),
    row(
      'H58',
      'a body that does not end',
      request(`POST ${game}/suspend`, [operatorKey, 'content-type: application/json', 'content-length: 100'], '{'),
      408,
    ),
    row('H60', 'HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 400),
    withHeaders(
      'H64',
      '2 000 headers',
      Array.from({ length: 2000 }, (_, index) => `x-junk-${index}: y`),
      431,
    ),
  ],
  spared: [
    { id: 'H11', what: 'a token without signature', because: 'keys are random and looked up; there are no tokens' },
    { id: 'H12', what: 'a token under another algorithm', because: 'keys are random and looked up; there are no tokens' },
    { id: 'H13', what: 'a token that names its key file', because: 'keys are random and looked up; there are no tokens' },
    { id: 'H14', what: 'a token for somebody else', because: 'keys are random and looked up; there are no tokens' },
    {
      id: 'H15',
      what: 'guessing keys by the time of an answer',
      because: 'a key is found by its SHA-256, whose bytes nobody can choose one by one',
    },
    { id: 'H40', what: 'a range that ends before it begins', because: 'no address takes a range' },
    { id: 'H42', what: 'a range of ten years', because: 'no address takes a range' },
    { id: 'H47', what: "another partner's id", because: 'no address is about a partner' },
    { id: 'H48', what: 'a quant beyond his grant', because: 'no address reads ClickHouse, and there are no row policies' },
    { id: 'H55', what: 'a webhook into our network', because: 'there are no webhooks' },
    { id: 'H56', what: 'a webhook with a password', because: 'there are no webhooks' },
    { id: 'H59', what: 'thousands of sockets', because: 'bad-requests.test.ts: a test of its own, as it needs many at once' },
    { id: 'H61', what: 'a burst over a quota', because: 'hostile-clients.component.test.ts: it is answered 429' },
    { id: 'H62', what: 'letting dead letters in twice', because: 'a command of tools/cli, and a test of its own there' },
    { id: 'H63', what: 'a stream client that never reads', because: 'stream.component.test.ts: it is dropped at its bound' },
  ],
  outcomeOf: ({ status, code }) => (status === 0 ? 'the connection is closed' : code === undefined ? String(status) : `${status} ${code}`),
}
