import { AppError } from '@fairline/kernel'
import type { JsonObject } from '@fairline/kernel'
import type { GameScript, SlateMessage } from '@fairline/simulation-slate'
import { readStartTime, rulesOf, startsAtUs } from './ballparks.ts'
import { createGameRecorder } from './game-recorder.ts'
import { createGameWriter, unknownPlayer } from './game-writer.ts'
import type { GameLines } from './game-lines.ts'
import { importError } from './import-errors.ts'
import { parseRetrosheetEvent } from './retrosheet-event.ts'
import { readPitches } from './retrosheet-pitches.ts'
import type { PlayerRef, Side } from './situation.ts'

/** What the MLB importers can be told. */
export interface ImportOptions {
  /** When each game starts, milliseconds from the start of the slate. Default 300,000: the fixture is at 0. */
  readonly startsAtMs?: number
  /** Closing lines by Retrosheet game id. */
  readonly lines?: ReadonlyMap<string, GameLines>
}

interface Line {
  readonly number: number
  readonly fields: readonly string[]
}

/** Fields of a record; texts may be quoted. */
const splitRecord = (line: string): readonly string[] =>
  [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].slice(0, 12).map((match) => match[2] ?? match[1] ?? '')

interface Lineups {
  readonly names: Map<string, PlayerRef>
  /** Who bats in each place, 1 to 9; place 0 is the pitcher where he does not bat. */
  readonly order: Record<Side, Map<number, PlayerRef>>
  readonly starter: Record<Side, PlayerRef | undefined>
}

const sideOf = (text: string | undefined): Side => (text === '1' ? 'home' : 'away')

const readStarters = (lines: readonly Line[]): Lineups => {
  const lineups: Lineups = { names: new Map(), order: { home: new Map(), away: new Map() }, starter: { home: undefined, away: undefined } }
  for (const { fields } of lines) {
    if (fields[0] !== 'start') continue
    const [, id = '', name = '', team, place, position] = fields
    const player = { id, name }
    lineups.names.set(id, player)
    lineups.order[sideOf(team)].set(Number(place), player)
    if (position === '1') lineups.starter[sideOf(team)] = player
  }
  return lineups
}

const fixturePlayers = (lineups: Lineups): readonly JsonObject[] => {
  const players: JsonObject[] = []
  for (const side of ['home', 'away'] as const) {
    const starter = lineups.starter[side]
    if (starter !== undefined) players.push({ id: starter.id, fullName: starter.name, side, role: 'starting_pitcher' })
    for (const [place, player] of lineups.order[side])
      if (place > 0 && player.id !== starter?.id) players.push({ id: player.id, fullName: player.name, side, role: `batter_${place}` })
  }
  return players
}

/** The messages with their times stretched so that the game takes as long as it really did. */
const stretched = (script: GameScript, startsAtMs: number, minutes: number): GameScript => {
  const last = script.messages.at(-1)?.atMs ?? startsAtMs
  if (!(minutes > 30) || last <= startsAtMs) return script
  const factor = (minutes * 60_000) / (last - startsAtMs)
  const messages = script.messages.map((each): SlateMessage => {
    if (each.atMs <= startsAtMs) return each
    return { ...each, atMs: Math.round(startsAtMs + (each.atMs - startsAtMs) * factor) }
  })
  return { ...script, messages }
}

const importGame = (lines: readonly Line[], options: ImportOptions): GameScript => {
  const gamePk = lines[0]?.fields[1] ?? ''
  const info = new Map(lines.filter((line) => line.fields[0] === 'info').map((line) => [line.fields[1] ?? '', line.fields[2] ?? '']))
  const [home, away, gameDate] = [info.get('hometeam') ?? '', info.get('visteam') ?? '', (info.get('date') ?? '').replaceAll('/', '-')]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(gameDate) || home === '' || away === '')
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${lines[0]?.number}: game ${gamePk} names no teams or date.`)
  const season = Number(gameDate.slice(0, 4))
  const postseason = info.has('gametype') && info.get('gametype') !== 'regular'
  const usual = rulesOf(gamePk, season, postseason)
  const rules = { ...usual, scheduledInnings: Number(info.get('innings') ?? usual.scheduledInnings) }
  const lineups = readStarters(lines)
  const time = readStartTime(info.get('starttime'))
  const startsAtMs = options.startsAtMs ?? 300_000
  const writer = createGameWriter(gamePk)
  const closing = options.lines?.get(gamePk)?.lines
  writer.fixture(Math.max(0, startsAtMs - 300_000), {
    gamePk,
    season,
    stage: postseason ? 'postseason' : 'regular',
    gameDate,
    startsAtUs: startsAtUs(home, gameDate, time.hour, time.minute),
    home: { id: home, name: home, abbreviation: home },
    away: { id: away, name: away, abbreviation: away },
    rules,
    ...(closing === undefined ? {} : { lines: closing }),
    players: fixturePlayers(lineups),
    playerLines: [],
  })
  const starters = { home: lineups.starter.home ?? unknownPlayer, away: lineups.starter.away ?? unknownPlayer }
  const recorder = createGameRecorder(writer, starters, { scheduledInnings: rules.scheduledInnings, startsAtMs })
  const replay = createReplay(recorder, lineups, rules.extraInnings === 'placed-runner')
  for (const line of lines) {
    try {
      replay(line)
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition !== 'reject') throw error
      throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${line.number} of game ${gamePk}: ${error.message}`, { line: line.number }, error)
    }
  }
  return stretched(recorder.finish(`${away} @ ${home} ${gameDate}`), startsAtMs, Number(info.get('timeofgame') ?? '0'))
}

type Recorder = ReturnType<typeof createGameRecorder>

const createReplay = (recorder: Recorder, lineups: Lineups, placedRunner: boolean): ((line: Line) => void) => {
  const playerOf = (id: string): PlayerRef => lineups.names.get(id) ?? { id, name: id }
  const lastBatter: Record<Side, PlayerRef | undefined> = { home: undefined, away: undefined }
  let placed: PlayerRef | undefined
  const substitute = (fields: readonly string[]): void => {
    const [, id = '', name = '', team, place, position] = fields
    const side = sideOf(team)
    const player = { id, name }
    lineups.names.set(id, player)
    const before = lineups.order[side].get(Number(place))
    lineups.order[side].set(Number(place), player)
    if (position === '1') recorder.pitcher(side, player)
    if (position === '12' && before !== undefined) recorder.pinchRunner(before, player)
  }
  const play = (fields: readonly string[]): void => {
    const [, inning = '', team, batterId = '', , sequence = '', text = ''] = fields
    const bottom = team === '1'
    const side = sideOf(team)
    if (!/^\d{1,2}$/.test(inning) || (team !== '0' && team !== '1'))
      throw importError('MLB_IMPORT_ROW_BROKEN', 'The play names no inning or side.')
    const isExtra = placedRunner && Number(inning) > 9
    recorder.moveTo(Number(inning), bottom, isExtra ? (placed ?? lastBatter[side]) : placed)
    placed = undefined
    const event = parseRetrosheetEvent(text)
    if (event === undefined) return
    const batter = playerOf(batterId)
    recorder.pitches(batter, readPitches(sequence))
    recorder.play(batter, event, `${batter.name}: ${event.eventType.replaceAll('_', ' ')} (${text})`)
    if (event.plateAppearance) lastBatter[side] = batter
  }
  return ({ fields }) => {
    if (fields[0] === 'play') play(fields)
    else if (fields[0] === 'sub') substitute(fields)
    else if (fields[0] === 'radj') placed = playerOf(fields[1] ?? '')
  }
}

/**
 * Games of a Retrosheet event file. The information of such files was obtained free of charge from and is copyrighted by
 * Retrosheet (www.retrosheet.org). A line that cannot be read ends the import with MLB_IMPORT_ROW_BROKEN, which names it.
 */
export function* importRetrosheet(text: string, options: ImportOptions = {}): Generator<GameScript> {
  let game: Line[] = []
  let number = 0
  for (const raw of text.split('\n')) {
    number++
    const line = raw.trimEnd()
    if (line === '') continue
    const fields = splitRecord(line)
    if (fields[0] === 'id') {
      if (game.length > 0) yield importGame(game, options)
      game = []
    } else if (game.length === 0) throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${number}: the file does not start with an id record.`)
    game.push({ number, fields })
  }
  if (game.length > 0) yield importGame(game, options)
}
