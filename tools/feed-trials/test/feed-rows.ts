import type { JsonObject, Sport } from '@fairline/kernel'
import type { BadInputTable, TriedRow } from '@fairline/kernel/testing'
import type { ProviderFields } from './provider-fields.ts'
import { valueAt, withValue } from './provider-fields.ts'

/** What a row is made from. */
export interface RowContext {
  readonly sport: Sport
  readonly fields: ProviderFields
  /** The message that comes next in a running game. */
  readonly next: JsonObject
  /** A message of that game which carries the score. */
  readonly scored: JsonObject
  /** Announces a game that is not known yet. */
  readonly fixture: JsonObject
}

/** A message of a row: bytes, or a value to be written as JSON. */
export type RowMessage = Buffer | JsonObject

/** A row of the catalogue: what is sent, and what becomes of each message. */
export interface FeedRow extends TriedRow {
  readonly make: (context: RowContext) => RowMessage | readonly RowMessage[]
  readonly expected: string | readonly string[] | Readonly<Partial<Record<Sport, string>>>
}

const json = (body: JsonObject): string => JSON.stringify(body)
const bytes = (text: string): Buffer => Buffer.from(text)
const invalid = 'KERNEL_FIELD_INVALID'
/** A row that puts a value into a field of the next message. */
const field = (
  id: string,
  what: string,
  at: Exclude<keyof ProviderFields, 'writeScore'> | 'seq' | 'type',
  value: unknown,
  expected: FeedRow['expected'],
): FeedRow => ({
  id,
  what,
  make: ({ fields, next }) => withValue(next, at === 'seq' || at === 'type' ? at : fields[at], value),
  expected,
})
const score = (id: string, what: string, value: (fields: ProviderFields) => unknown, expected: FeedRow['expected']): FeedRow => ({
  id,
  what,
  make: ({ fields, scored }) => withValue(scored, fields.score, value(fields)),
  expected,
})
const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

const rows: readonly FeedRow[] = [
  { id: 'F1', what: 'empty', make: () => Buffer.alloc(0), expected: 'INGEST_MESSAGE_EMPTY' },
  { id: 'F2', what: 'white space', make: () => bytes(' \n\t '), expected: 'INGEST_MESSAGE_EMPTY' },
  { id: 'F3', what: 'cut inside a text', make: ({ next }) => bytes(json(next).slice(0, 20)), expected: 'INGEST_JSON_INVALID' },
  { id: 'F4', what: 'a varint of ten 0xff', make: () => Buffer.alloc(10, 0xff), expected: 'INGEST_MESSAGE_NOT_UTF8' },
  { id: 'F5', what: 'trailing garbage', make: ({ next }) => bytes(`${json(next)}x`), expected: 'INGEST_JSON_INVALID' },
  { id: 'F6', what: 'two documents', make: ({ next }) => bytes(`${json(next)}${json(next)}`), expected: 'INGEST_JSON_INVALID' },
  { id: 'F7', what: 'a byte order mark', make: ({ next }) => bytes(`\ufeff${json(next)}`), expected: 'INGEST_JSON_BOM' },
  {
    id: 'F8',
    what: 'bytes c3 28',
    make: ({ next }) => Buffer.concat([bytes(`${json(next).slice(0, -1)},"x":"`), Buffer.from([0xc3, 0x28]), bytes('"}')]),
    expected: 'INGEST_MESSAGE_NOT_UTF8',
  },
  field('F9', 'half a surrogate pair in an id', 'eventId', '\ud800', invalid),
  field('F10', 'NUL in an id', 'eventId', 'a\0b', invalid),
  {
    id: 'F11',
    what: 'a key twice',
    make: ({ next }) => bytes(json(next).replace('{', '{"seq":7,')),
    expected: 'INGEST_JSON_KEY_DUPLICATE',
  },
  {
    id: 'F12',
    what: 'key __proto__',
    make: ({ next }) => bytes(json(next).replace('{', '{"__proto__":{},')),
    expected: 'INGEST_JSON_KEY_REFUSED',
  },
  {
    id: 'F12',
    what: 'key constructor',
    make: ({ next }) => bytes(json(next).replace('{', '{"constructor":1,')),
    expected: 'INGEST_JSON_KEY_REFUSED',
  },
  {
    id: 'F13',
    what: 'depth 10 000',
    make: ({ next }) => bytes(json(next).replace('{', `{"x":${deep(10_000)},`)),
    expected: 'INGEST_JSON_TOO_DEEP',
  },
  { id: 'F14', what: '21 KB of 0x0b', make: () => Buffer.alloc(21_000, 0x0b), expected: 'INGEST_JSON_INVALID' },
  field('F15', 'a type that is 999', 'type', 999, invalid),
  field('F20', 'no event id', 'eventId', undefined, invalid),
  field('F21', 'an empty event id', 'eventId', '', invalid),
  field('F22', 'an event id of 1 MB', 'eventId', 'x'.repeat(1_000_000), 'INGEST_MESSAGE_TOO_LARGE'),
  {
    id: 'F23',
    what: 'ids that look the same (NFC and NFD)',
    make: ({ fields, next }) => ['e\u0301', '\u00e9'].map((id) => withValue(next, fields.eventId, id)),
    expected: ['accepted', 'waiting'],
  },
  {
    id: 'F24',
    what: 'one id, two payloads',
    make: ({ next }) => [next, { ...next, added: 1 }],
    expected: ['accepted', 'NORMALIZER_EVENT_ID_CONFLICT'],
  },
  {
    id: 'F25',
    what: 'one payload, two ids',
    make: ({ fields, next }) => [next, withValue(next, fields.eventId, 'another')],
    expected: ['accepted', 'waiting'],
  },
  field('F26', 'sequence -1', 'seq', -1, invalid),
  {
    id: 'F27',
    what: 'sequence 2^53 + 1',
    make: ({ next }) => bytes(json(next).replace(/"seq":\d+/, '"seq":9007199254740993')),
    expected: invalid,
  },
  field('F28', 'a sequence as text', 'seq', '12', invalid),
  field('F29', 'sequence 1.5', 'seq', 1.5, invalid),
  {
    id: 'F30',
    what: 'a sequence one thousand million ahead',
    make: ({ fields, next }) => withValue({ ...next, seq: (next['seq'] as number) + 1_000_000_000 }, fields.eventId, 'ahead'),
    expected: 'waiting',
  },
  field('F31', 'sequence 0 in mid-game', 'seq', 0, invalid),
  {
    id: 'F31',
    what: 'a sequence that begins anew',
    make: ({ fields, next }) => withValue({ ...next, seq: 1 }, fields.eventId, 'anew'),
    expected: 'waiting',
  },
  // Stamps of the provider are copied and measured, and decide nothing: order is by sequence, freshness by time of receipt.
  field('F32', 'a stamp of tomorrow', 'sentAt', 1_768_240_800_000_000, 'accepted'),
  field('F33', 'a stamp in seconds', 'sentAt', 1_768_154_400, 'accepted'),
  field('F34', 'a stamp of 0', 'sentAt', 0, 'accepted'),
  field('F34', 'a negative stamp', 'sentAt', -1, invalid),
  field('F35', 'a stamp as text without a zone', 'sentAt', '2026-11-01 01:30:60', invalid),
  score('F36', 'a score of -1', ({ writeScore }) => writeScore(-1), { nfl: invalid, nba: 'NBA_MESSAGE_UNKNOWN', mlb: invalid }),
  score('F38', 'a score of 999', ({ writeScore }) => writeScore(999), { nfl: invalid, nba: 'NBA_MESSAGE_UNKNOWN', mlb: invalid }),
  { id: 'F39', what: 'NaN', make: ({ next }) => bytes(json(next).replace(/"seq":\d+/, '"seq":NaN')), expected: 'INGEST_JSON_INVALID' },
  {
    id: 'F39',
    what: 'Infinity',
    make: ({ next }) => bytes(json(next).replace(/"seq":\d+/, '"seq":-Infinity')),
    expected: 'INGEST_JSON_INVALID',
  },
  { id: 'F39', what: '1e400', make: ({ next }) => bytes(json(next).replace(/"seq":\d+/, '"seq":1e400')), expected: invalid },
  {
    id: 'F40',
    what: 'prices that are none',
    make: ({ sport, fixture }) =>
      ({
        nfl: { ...fixture, home_moneyline: 50 },
        nba: withValue(fixture, 'fixture.lines.spread', '-0'),
        mlb: withValue(fixture, 'lines.homePriceMilli', 990),
      })[sport],
    // An impossible line is left out: the game is worth more than its line.
    expected: 'accepted',
  },
  {
    id: 'F41',
    what: 'a total of -3.5',
    make: ({ fields, fixture }) => withValue(withValue(fixture, fields.game, 'low'), fields.total, -3.5),
    expected: 'accepted',
  },
  {
    id: 'F43',
    what: 'a game of another feed',
    make: ({ fields, next }) => withValue(next, fields.game, 'cricket 1'),
    expected: 'INGEST_GAME_ID_REFUSED',
  },
  {
    id: 'F44',
    what: 'a team against itself',
    make: ({ fields, fixture }) => withValue(fixture, fields.awayTeam, valueAt(fixture, fields.homeTeam)),
    expected: { nfl: 'NFL_TEAM_UNKNOWN', nba: 'NBA_FIXTURE_INVALID', mlb: 'MLB_FIXTURE_INVALID' },
  },
  {
    id: 'F45',
    what: 'a period of 0',
    make: ({ fields, scored }) => withValue(scored, fields.period, 0),
    expected: invalid,
  },
  { id: 'F45', what: 'a period of 99', make: ({ fields, scored }) => withValue(scored, fields.period, 99), expected: invalid },
  {
    id: 'F46',
    what: 'a clock above a period',
    make: ({ sport, scored }) =>
      ({
        nfl: { ...scored, quarter_seconds_remaining: 901 },
        nba: withValue(scored, 'action.clock', 'PT12M01.00S'),
        mlb: withValue(scored, 'linescore.outs', 4),
      })[sport],
    expected: { nfl: invalid, nba: 'NBA_CLOCK_INVALID', mlb: invalid },
  },
  score('F49', 'a number with a comma', () => '1,95', invalid),
  ...['*', '{x}', 'a:b', "' OR 1=1--"].map((id) => field('F50', `the game id ${id}`, 'game', id, 'INGEST_GAME_ID_REFUSED')),
  {
    id: 'F51',
    what: 'terminal control in a name',
    make: ({ fields, fixture }) => withValue(withValue(fixture, fields.game, 'named'), fields.homeName, 'Ravens\n\u001b[31m'),
    // A name decides nothing: the game is worth more than its team's name.
    expected: { nfl: 'accepted', nba: invalid, mlb: invalid },
  },
  {
    id: 'F52',
    what: '100 000 items',
    make: ({ next }) => bytes(json(next).replace('{', `{"markets":[${'1,'.repeat(99_999)}1],`)),
    expected: 'INGEST_JSON_TOO_MANY_NODES',
  },
]

const spared: BadInputTable['spared'] = [
  { id: 'F16', what: 'protobuf field 536870911', because: 'the feeds are JSON; our own protobuf is fuzzed' },
  { id: 'F17', what: 'wrong protobuf wire type', because: 'the feeds are JSON; our own protobuf is fuzzed' },
  { id: 'F18', what: 'protobuf length 2^31-1', because: 'the feeds are JSON; our own protobuf is fuzzed' },
  { id: 'F19', what: 'packed and unpacked', because: 'the feeds are JSON, and protobuf readers take both' },
  { id: 'F37', what: 'a score that falls', because: 'providers take points back with full state; settled markets are rolled back by it' },
  { id: 'F42', what: 'an update after the final', because: 'normalizer.test.ts: takes corrections, more play and another final' },
  { id: 'F47', what: 'suspended yet priced', because: 'no provider sends markets' },
  { id: 'F48', what: 'a book sum of 0.8', because: 'no provider sends prices of a book' },
]

const waits = 'the game closes until it is clear which numbering counts'

const inWords = (outcome: string): string => {
  if (outcome === 'waiting') return waits
  return /^[A-Z]/.test(outcome) ? `dead letter ${outcome}` : outcome
}

/** Bad input of the feeds: messages, whatever they come through. */
export const feedBadInput: BadInputTable<FeedRow> = {
  title: 'Messages of all three feeds',
  letter: 'F',
  lastRow: 52,
  rows,
  spared,
  outcomeOf: ({ expected }) => {
    if (typeof expected === 'string') return inWords(expected)
    if (Array.isArray(expected)) return (expected as readonly string[]).map(inWords).join('; ')
    return Object.entries(expected as Partial<Record<Sport, string>>)
      .map(([sport, outcome]) => `${sport}: ${inWords(outcome)}`)
      .join('; ')
  },
}
