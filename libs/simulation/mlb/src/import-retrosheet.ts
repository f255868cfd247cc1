import { AppError } from '@fairline/kernel'
import type { JsonObject } from '@fairline/kernel'
import type { GameImport, GameScript, SlateMessage } from '@fairline/simulation-slate'
import { importedGame } from '@fairline/simulation-slate'
import type { GameRules } from './ballparks.ts'
import { rulesOf, startsAtUs } from './ballparks.ts'
import { createGameRecorder } from './game-recorder.ts'
import { createGameWriter, unknownPlayer } from './game-writer.ts'
import { importError } from './import-errors.ts'
import type { ImportOptions } from './import-options.ts'
import { linesOfGame, mlbReader } from './import-options.ts'
import { parseRetrosheetEvent } from './retrosheet-event.ts'
import { readPitches } from './retrosheet-pitches.ts'
import type { PlayerRef, Side } from './situation.ts'

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

const importGame = (lines: readonly Line[], options: ImportOptions): GameImport => {
  const gamePk = lines[0]?.fields[1] ?? ''
  const info = new Map(lines.filter((line) => line.fields[0] === 'info').map((line) => [line.fields[1] ?? '', line.fields[2] ?? '']))
  const [home, away, gameDate] = [info.get('hometeam') ?? '', info.get('visteam') ?? '', (info.get('date') ?? '').replaceAll('/', '-')]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(gameDate) || home === '' || away === '')
    throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${lines[0]?.number}: game ${gamePk} names no teams or date.`)
  if (info.get('htbf') === 'true')
    throw importError('MLB_IMPORT_GAME_UNPLAYABLE', `The home side of game ${gamePk} bats first: the top of an inning is the visitors'.`)
  const season = Number(gameDate.slice(0, 4))
  const postseason = info.has('gametype') && info.get('gametype') !== 'regular'
  const known = linesOfGame(gamePk, options)
  const innings = info.has('innings') ? Number(info.get('innings')) : known?.scheduledInnings
  const rules = rulesOf(gamePk, season, postseason, innings)
  const lineups = readStarters(lines)
  const startsAtMs = options.startsAtMs ?? 300_000
  const writer = createGameWriter(gamePk)
  writer.fixture(Math.max(0, startsAtMs - 300_000), {
    gamePk,
    season,
    stage: postseason ? 'postseason' : 'regular',
    gameDate,
    startsAtUs: startsAtUs(home, info.get('site'), gameDate, info.get('starttime')),
    home: { id: home, name: home, abbreviation: home },
    away: { id: away, name: away, abbreviation: away },
    rules: { ...rules },
    ...(known === undefined ? {} : { lines: known.lines }),
    players: fixturePlayers(lineups),
    playerLines: [],
  })
  const starters = { home: lineups.starter.home ?? unknownPlayer, away: lineups.starter.away ?? unknownPlayer }
  const recorder = createGameRecorder(writer, starters, { scheduledInnings: rules.scheduledInnings, startsAtMs })
  const replay = createReplay(recorder, lineups, rules)
  for (const line of lines) {
    try {
      replay(line)
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition !== 'reject') throw error
      throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${line.number} of game ${gamePk}: ${error.message}`, { line: line.number }, error)
    }
  }
  // Earned runs stand after the last play of a game that is there to its end; so does a winner, and the file of lines may know the score.
  const { homeScore, awayScore } = recorder.situation
  const endsHere =
    lines.some(({ fields }) => fields[0] === 'data') ||
    (info.get('wp') ?? '') !== '' ||
    (known?.homeScore === homeScore && known.awayScore === awayScore)
  const { script, openEnd } = recorder.finish(`${away} @ ${home} ${gameDate}`, endsHere)
  if (openEnd !== undefined) return { script, openEnd }
  return { script: stretched(script, startsAtMs, Number(info.get('timeofgame') ?? '0')) }
}

type Recorder = ReturnType<typeof createGameRecorder>

const createReplay = (recorder: Recorder, lineups: Lineups, rules: GameRules): ((line: Line) => void) => {
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
    const isExtra = rules.extraInnings === 'placed-runner' && Number(inning) > rules.scheduledInnings
    recorder.moveTo(Number(inning), bottom, isExtra ? (placed ?? lastBatter[side]) : placed)
    placed = undefined
    const event = parseRetrosheetEvent(text)
    const batter = playerOf(batterId)
    const pitches = readPitches(sequence)
    // No play: a substitution follows. What was pitched until then is the work of whoever leaves.
    if (event !== undefined || pitches.length > 0) recorder.pitches(batter, pitches)
    if (event === undefined) return
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
 * Retrosheet (www.retrosheet.org). A game with a line that cannot be read is left out and noted, and the next one follows. Fails with
 * MLB_IMPORT_ROW_BROKEN on a file that does not begin with a game.
 */
export function* importRetrosheet(text: string, options: ImportOptions = {}): Generator<GameScript> {
  let game: Line[] = []
  const importOne = (): GameScript | undefined =>
    game.length === 0 ? undefined : importedGame(game[0]?.fields[1] ?? '', mlbReader, options.note, () => importGame(game, options))
  let number = 0
  for (const raw of text.replace(/^\u{feff}/u, '').split('\n')) {
    number++
    const line = raw.trimEnd()
    if (line === '') continue
    const fields = splitRecord(line)
    if (fields[0] === 'id') {
      const script = importOne()
      if (script !== undefined) yield script
      game = []
    } else if (game.length === 0) throw importError('MLB_IMPORT_ROW_BROKEN', `Line ${number}: the file does not start with an id record.`)
    game.push({ number, fields })
  }
  const script = importOne()
  if (script !== undefined) yield script
}
