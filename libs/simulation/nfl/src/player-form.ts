import type { JsonObject } from '@fairline/kernel'
import type { CsvRow } from '@fairline/simulation-csv'

interface Form {
  games: number
  passYards: number
  passTouchdowns: number
  rushYards: number
  receivingYards: number
  receptions: number
}

/** A player as he appears in the plays of one game. */
interface Appearance extends Form {
  readonly id: string
  name: string
  team: string
  passes: number
  carries: number
  targets: number
}

/** Mean of a starter's game and how many games it counts as. */
const priors = {
  QB: { pass_yds: 238, pass_tds: 1.5 },
  RB: { rush_yds: 42 },
  WR: { rec_yds: 38, receptions: 3 },
} as const
const priorGames = 2

type Position = keyof typeof priors

const positionOf = (player: Appearance): Position | undefined => {
  if (player.passes >= 5) return 'QB'
  if (player.carries >= 4 && player.carries > player.targets) return 'RB'
  return player.targets >= 2 ? 'WR' : undefined
}

const halfPoint = (mean: number): number => Math.max(0.5, Math.floor(mean) + 0.5)

/**
 * Lists the players of a game for its fixture, with lines from their earlier games in the same source and from nothing later: what a
 * provider's rosters and lines would have said before the kickoff.
 */
export interface PlayerFormBook {
  fixturePlayers(rows: readonly CsvRow[]): { readonly players: JsonObject[]; readonly player_lines: JsonObject[] }
  /** Counts the game towards later lines. */
  learn(rows: readonly CsvRow[]): void
}

const appearancesOf = (rows: readonly CsvRow[]): ReadonlyMap<string, Appearance> => {
  const players = new Map<string, Appearance>()
  const of = (row: CsvRow, role: string): Appearance | undefined => {
    const id = row.text(`${role}_player_id`)
    if (id === '') return undefined
    let player = players.get(id)
    if (player === undefined) {
      player = {
        id,
        name: row.text(`${role}_player_name`),
        team: row.text('posteam'),
        games: 1,
        passYards: 0,
        passTouchdowns: 0,
        rushYards: 0,
        receivingYards: 0,
        receptions: 0,
        passes: 0,
        carries: 0,
        targets: 0,
      }
      players.set(id, player)
    }
    return player
  }
  for (const row of rows) {
    if (row.text('play_type') === 'no_play' || row.text('two_point_attempt') === '1') continue
    const yards = row.numberOr('yards_gained') ?? 0
    const complete = row.text('complete_pass') === '1'
    const passer = of(row, 'passer')
    const receiver = of(row, 'receiver')
    const rusher = of(row, 'rusher')
    if (passer !== undefined) {
      passer.passes++
      if (complete) passer.passYards += yards
      if (row.text('pass_touchdown') === '1') passer.passTouchdowns++
    }
    if (receiver !== undefined) {
      receiver.targets++
      if (complete) {
        receiver.receptions++
        receiver.receivingYards += yards
      }
    }
    if (rusher !== undefined) {
      rusher.carries++
      rusher.rushYards += yards
    }
  }
  return players
}

/** A book without games. */
export const createPlayerFormBook = (): PlayerFormBook => {
  const book = new Map<string, Form>()
  const mean = (id: string, field: Exclude<keyof Form, 'games'>, prior: number): number => {
    const form = book.get(id)
    return form === undefined ? prior : (prior * priorGames + form[field]) / (priorGames + form.games)
  }
  const linesOf = (player: Appearance, position: Position): JsonObject[] => {
    const line = (market: string, field: Exclude<keyof Form, 'games'>, prior: number): JsonObject => ({
      player_id: player.id,
      market,
      line: halfPoint(mean(player.id, field, prior)),
    })
    switch (position) {
      case 'QB':
        return [line('pass_yds', 'passYards', priors.QB.pass_yds), line('pass_tds', 'passTouchdowns', priors.QB.pass_tds)]
      case 'RB':
        return [line('rush_yds', 'rushYards', priors.RB.rush_yds)]
      case 'WR':
        return [line('rec_yds', 'receivingYards', priors.WR.rec_yds), line('receptions', 'receptions', priors.WR.receptions)]
    }
  }
  return {
    fixturePlayers: (rows) => {
      const players: JsonObject[] = []
      const lines: JsonObject[] = []
      for (const player of appearancesOf(rows).values()) {
        const position = positionOf(player)
        if (player.team === '') continue
        players.push({ player_id: player.id, team: player.team, player_name: player.name, position: position ?? '' })
        if (position !== undefined) lines.push(...linesOf(player, position))
      }
      return { players, player_lines: lines }
    },
    learn: (rows) => {
      for (const player of appearancesOf(rows).values()) {
        const form = book.get(player.id) ?? { games: 0, passYards: 0, passTouchdowns: 0, rushYards: 0, receivingYards: 0, receptions: 0 }
        form.games++
        form.passYards += player.passYards
        form.passTouchdowns += player.passTouchdowns
        form.rushYards += player.rushYards
        form.receivingYards += player.receivingYards
        form.receptions += player.receptions
        book.set(player.id, form)
      }
    },
  }
}
