import type { FieldReader, JsonObject } from '@fairline/kernel'
import { isJsonObject, readFields } from '@fairline/kernel'
import { easternZone, localDate } from '@fairline/simulation-csv'
import type { GameImport, GameScript, NoteImport } from '@fairline/simulation-slate'
import { importedGame } from '@fairline/simulation-slate'
import type { ClosingLines } from './closing-lines.ts'
import { clubCodes } from './club-codes.ts'
import type { RosterPlayer } from './game-recorder.ts'
import { GameRecorder } from './game-recorder.ts'
import { nbaImportError } from './import-errors.ts'
import { seasonOfDate, stageOfId } from './import-stats-csv.ts'
import { nbaReader } from './message-reader.ts'
import type { Club } from './teams.ts'
import { clubOf } from './teams.ts'

/** Options of {@link importLiveData}. */
export interface ImportLiveDataOptions {
  readonly lines?: ClosingLines
  /** When the game starts, milliseconds from the start of its slate. Default 60,000. */
  readonly startsAtMs?: number
  /** Told where the file does not state the end of the game. */
  readonly note?: NoteImport
}

/** A gap of the wall clock longer than this is replayed as this. */
const longestGapMs = 25 * 60_000

/**
 * Imports a game of the league's live-data play-by-play (`{game: {gameId, actions: [...]}}`) as the provider would have sent it.
 * The file does not say who is at home: the first team to score tells, by the score that grew. Times come from `timeActual`. A game whose actions
 * do not end with the league's `game end` has no end here either. Throws where the game cannot be played.
 */
export const importLiveData = (text: string, options: ImportLiveDataOptions = {}): GameScript => {
  const game = parseGame(text)
  const providerGameId = game.text('gameId', 40)
  let reason = ''
  const note: NoteImport = (each) => {
    if (each.kind === 'left-out') reason = each.reason
    else options.note?.(each)
  }
  const script = importedGame(providerGameId, nbaReader, note, () => liveGame(game, providerGameId, options))
  if (script === undefined) throw nbaImportError('NBA_IMPORT_GAME_INVALID', reason)
  return script
}

const liveGame = (game: FieldReader, providerGameId: string, options: ImportLiveDataOptions): GameImport => {
  const actions = game
    .children('actions', 5000)
    .map((action) => readFields(withClubCode(action.object)))
    .toSorted((a, b) => a.int('orderNumber', 0, 2 ** 31 - 1) - b.int('orderNumber', 0, 2 ** 31 - 1))
  const { home, away } = teamsOf(actions, providerGameId)
  const startMs = actions.map(actionTimeMs).find((time) => time !== undefined)
  if (startMs === undefined) throw nbaImportError('NBA_IMPORT_GAME_INVALID', 'No action has a time: timeActual says when the game was.')
  const gameDate = localDate(startMs, easternZone)
  const startsAtMs = options.startsAtMs ?? 60_000
  const recorder = new GameRecorder(
    {
      providerGameId,
      season: seasonOfDate(gameDate),
      stage: stageOfId(providerGameId),
      gameDate,
      startsAtUs: startMs * 1000,
      home,
      away,
      lines: options.lines ?? {},
      players: playersOf(actions),
      playerLines: [],
    },
    startsAtMs - 60_000,
  )
  let atMs = startsAtMs
  let previousMs = startMs
  for (const action of actions) {
    const timeMs = actionTimeMs(action) ?? previousMs
    atMs += Math.min(Math.max(0, timeMs - previousMs), longestGapMs)
    previousMs = Math.max(previousMs, timeMs)
    recorder.relay(atMs, action.object)
  }
  const script = recorder.script()
  return script.game.finalScore === undefined ? { script, openEnd: 'The file has no action that ends the game.' } : { script }
}

const parseGame = (text: string): FieldReader => {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (caught) {
    throw nbaImportError('NBA_IMPORT_GAME_INVALID', 'The text is not JSON.', {}, caught)
  }
  const game = readFields(file).child('game')
  const actions = game.object['actions']
  if (!Array.isArray(actions) || actions.length === 0 || !actions.every(isJsonObject))
    throw nbaImportError('NBA_IMPORT_GAME_INVALID', 'The game has no actions.')
  return game
}

const withClubCode = (action: JsonObject): JsonObject =>
  typeof action['teamTricode'] === 'string' && action['teamTricode'] !== ''
    ? { ...action, teamTricode: clubCodes.canonical(action['teamTricode']) }
    : action

const actionTimeMs = (action: FieldReader): number | undefined => {
  const text = action.object['timeActual']
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

const teamsOf = (actions: readonly FieldReader[], gameId: string): { readonly home: Club; readonly away: Club } => {
  const codes = new Set<string>()
  let homeCode: string | undefined
  let awayCode: string | undefined
  for (const action of actions) {
    const code = action.textOr('teamTricode', 4)
    if (code === undefined) continue
    codes.add(code)
    if (homeCode !== undefined || awayCode !== undefined || action.object['shotResult'] !== 'Made') continue
    if (Number(action.object['scoreHome']) > 0) homeCode = code
    else awayCode = code
  }
  const [one, two] = [...codes]
  if (codes.size !== 2 || one === undefined || two === undefined || (homeCode === undefined && awayCode === undefined))
    throw nbaImportError('NBA_IMPORT_GAME_INVALID', `Game ${gameId} needs two teams and a score to tell who is at home.`, { gameId })
  const other = (code: string): string => (code === one ? two : one)
  return { home: clubOf(homeCode ?? other(awayCode as string)), away: clubOf(awayCode ?? other(homeCode as string)) }
}

const playersOf = (actions: readonly FieldReader[]): readonly RosterPlayer[] => {
  const players = new Map<number, RosterPlayer>()
  const perTeam = new Map<string, number>()
  for (const action of actions) {
    const personId = action.intOr('personId', 0, 2 ** 40) ?? 0
    const tricode = action.textOr('teamTricode', 4)
    const nameI = action.textOr('playerNameI', 80)
    if (personId === 0 || tricode === undefined || nameI === undefined || players.has(personId)) continue
    const isComingIn = action.object['actionType'] === 'substitution' && action.object['subType'] === 'in'
    const seen = perTeam.get(tricode) ?? 0
    const starter = !isComingIn && seen < 5
    if (starter) perTeam.set(tricode, seen + 1)
    players.set(personId, { personId, nameI, tricode, starter })
  }
  return [...players.values()]
}
