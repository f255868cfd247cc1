import type { Random } from '@fairline/kernel'
import { fnv1a, seededRandom } from '@fairline/kernel'
import type { GameScript, GenerateGameOptions } from '@fairline/simulation-slate'
import type { GeneratedPlayer } from './generate-rosters.ts'
import { generateRoster } from './generate-rosters.ts'
import { simulateGame } from './simulate-nfl-game.ts'
import { createNflScript } from './nfl-script.ts'
import { nflTeamName, nflTeams } from './nfl-teams.ts'
import { drawInt, drawNormal } from './random-draws.ts'

/** Options of a generated NFL game beside the common ones. */
export interface GenerateNflGameOptions extends GenerateGameOptions {
  readonly stage?: 'REG' | 'POST'
}

const americanOf = (p: number): number => (p >= 0.5 ? Math.round((-100 * p) / (1 - p)) : Math.round((100 * (1 - p)) / p))

// Logistic form of the win probability by spread: 1.7 / 11.7 per point, the slope measured on closing lines.
const winProbability = (spread: number): number => Math.min(0.97, Math.max(0.03, 1 / (1 + Math.exp((1.7 / 11.7) * spread))))

const playerLines = (players: readonly GeneratedPlayer[], expectedPoints: Readonly<Record<string, number>>, random: Random) =>
  players.flatMap((player) => {
    const scale = (expectedPoints[player.team] ?? 22.5) / 22.5
    const line = (market: string, mean: number) => ({
      player_id: player.player_id,
      market,
      line: Math.max(0.5, Math.floor(mean * (0.85 + 0.3 * random()) * (0.6 + 0.4 * scale)) + 0.5),
    })
    switch (player.position) {
      case 'QB':
        return [line('pass_yds', 238), line('pass_tds', 1.4)]
      case 'RB':
        return [line('rush_yds', 48)]
      case 'WR':
        return [line('rec_yds', 52), line('receptions', 4.2)]
      case 'TE':
        return [line('rec_yds', 40), line('receptions', 3.4)]
      case 'K':
        return []
    }
  })

/** A plausible game, message by message. Same options, same messages. */
export const generateNflGame = (options: GenerateNflGameOptions): GameScript => {
  const random = seededRandom(options.seed ^ fnv1a(options.providerGameId))
  const letters = Object.keys(nflTeams)
  const home = letters[drawInt(random, 0, letters.length - 1)] ?? 'KC'
  const others = letters.filter((each) => each !== home)
  const away = others[drawInt(random, 0, others.length - 1)] ?? 'BUF'
  const season = seasonOf(options.gameDate)
  const stage = options.stage ?? 'REG'
  // Closing lines as the league has them: home favoured by 2.2 on average, sd 5.9; total 45, sd 4.
  const spread = Math.round(2 * (-2.2 + 5.9 * drawNormal(random))) / 2
  const total = Math.round(2 * (45 + 4 * drawNormal(random))) / 2
  const players = [...generateRoster(home, random), ...generateRoster(away, random)]
  const expected = { [home]: (total - spread) / 2, [away]: (total + spread) / 2 }
  const probability = winProbability(spread)
  const overtimeMinutes = stage === 'REG' ? 10 : 15
  const script = createNflScript({ providerGameId: options.providerGameId, gameDate: options.gameDate, homeTeam: home, awayTeam: away })
  script.fixture(Math.max(0, options.startsAtMs - 1_800_000), {
    season,
    season_type: stage,
    start_time_us: options.startsAtUs,
    home_team_name: nflTeamName(home),
    away_team_name: nflTeamName(away),
    overtime_rules: overtimeRuleFor(season, stage),
    overtime_minutes: overtimeMinutes,
    home_line_close: spread,
    total_line_close: total,
    home_moneyline: americanOf(Math.min(0.97, probability * 1.022)),
    away_moneyline: americanOf(Math.min(0.97, (1 - probability) * 1.022)),
    players: players.map((player) => ({ ...player })),
    player_lines: playerLines(players, expected, random),
  })
  const score = simulateGame({
    script,
    random,
    home,
    away,
    players,
    expectedPoints: expected,
    startsAtMs: options.startsAtMs,
    ticksPerSecond: options.ticksPerSecond ?? 0,
    overtimeMinutes,
    mayTie: stage === 'REG',
    overtimeRule: overtimeRuleFor(season, stage),
  })
  return script.finish(score)
}

/** The season a date belongs to: games of January to July count to the year before. */
export const seasonOf = (gameDate: string): number => {
  const year = Number(gameDate.slice(0, 4))
  return Number(gameDate.slice(5, 7)) < 8 ? year - 1 : year
}

const overtimeRuleFor = (season: number, stage: 'REG' | 'POST'): 'modified-sudden-death' | 'both-possess' =>
  season >= (stage === 'POST' ? 2022 : 2025) ? 'both-possess' : 'modified-sudden-death'
