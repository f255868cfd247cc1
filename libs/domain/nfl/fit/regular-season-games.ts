import type { Side } from '@fairline/domain-sport'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readCsv } from './read-csv.ts'

/** A snap, kick or try as it was before it, and what is counted of it. */
export interface RegularSeasonPlay {
  readonly quarter: number
  readonly quarterSecondsRemaining: number
  readonly kind: 'scrimmage' | 'kickoff' | 'try' | 'other'
  /** Who has the ball; the kicking side on kickoffs. */
  readonly possession: Side
  readonly down: number
  readonly yardsToGo: number
  readonly yardline100: number
  readonly homeScore: number
  readonly awayScore: number
  readonly homeTimeouts: number
  readonly awayTimeouts: number
  /** The points that it brought. */
  readonly homePoints: number
  readonly awayPoints: number
  readonly description: string
  /** GameCenter's note: `TD`, `FG`, `PUNT`, `INT`, `2PS`, ... */
  readonly note: string
  readonly statistics: readonly PlayStatistic[]
}

/** A line of a player's statistics of one play, by the league's statistic number. */
export interface PlayStatistic {
  readonly playerId: string
  readonly statId: number
  readonly yards: number
}

/** A regular-season game with its closing lines. */
export interface RegularSeasonGame {
  readonly id: string
  readonly season: number
  readonly homeSpread: number
  readonly total: number
  /** Without margin. */
  readonly homeWin: number
  readonly homeScore: number
  readonly awayScore: number
  readonly plays: readonly RegularSeasonPlay[]
}

interface SourcePlay {
  readonly sp: number
  readonly qtr: number
  readonly down: number
  readonly time: string | null
  readonly yrdln: string | null
  readonly ydstogo: number
  readonly posteam: string | null
  readonly desc: string
  readonly note: string | null
  readonly players: Readonly<Record<string, readonly { readonly statId: number; readonly yards: number | null }[]>>
}

interface SourceGame {
  readonly home: { readonly abbr: string; readonly score: { readonly T: number } }
  readonly away: { readonly abbr: string; readonly score: { readonly T: number } }
  readonly drives: Readonly<Record<string, { readonly plays?: Readonly<Record<string, SourcePlay>> }>>
  readonly scrsummary: Readonly<Record<string, { readonly type: string; readonly team: string; readonly desc: string }>>
}

const scorePoints: Readonly<Record<string, number>> = { TD: 6, FG: 3, SAF: 2 }

const pointsOfTry = (play: SourcePlay): number => {
  if (play.sp !== 1) return 0
  return play.note === 'XP' ? 1 : play.note === '2PS' || play.note === '2PR' ? 2 : 0
}

// The source loses the try after some returned touchdowns; the summary of the score still tells how it ended.
const pointsOfLostTry = (summary: string): number =>
  /kick is good/i.test(summary) ? 1 : /\((?:[^()]*) (?:pass|run)\)/i.test(summary) ? 2 : 0

const playsOf = (source: SourceGame): readonly RegularSeasonPlay[] => {
  const home = source.home.abbr
  const all = Object.entries(source.drives)
    .flatMap(([, drive]) => Object.entries(drive.plays ?? {}))
    .map(([id, play]) => [Number(id), play] as const)
    .toSorted((a, b) => a[0] - b[0])
  const score = { home: 0, away: 0 }
  const timeouts = { home: 3, away: 3 }
  let half = 1
  const plays: RegularSeasonPlay[] = []
  for (const [index, [id, play]] of all.entries()) {
    const nowHalf = play.qtr <= 2 ? 1 : play.qtr <= 4 ? 2 : play.qtr
    if (nowHalf !== half) {
      half = nowHalf
      timeouts.home = timeouts.away = play.qtr > 4 ? 2 : 3
    }
    const scoring = source.scrsummary[id]
    const possession: Side = play.posteam === home ? 'home' : 'away'
    const isTry = /^(?:XP|2P)/.test(play.note ?? '')
    const added = { home: 0, away: 0 }
    if (isTry) added[possession] = pointsOfTry(play)
    else if (scoring !== undefined) {
      const next = all.slice(index + 1).find(([, { note, down }]) => /^(?:XP|2P|KICKOFF)/.test(note ?? '') || down > 0)?.[1].note ?? ''
      const lostTry = scoring.type === 'TD' && !/^(?:XP|2P)/.test(next) ? pointsOfLostTry(scoring.desc) : 0
      added[scoring.team === home ? 'home' : 'away'] = (scorePoints[scoring.type] ?? 0) + lostTry
    }
    const [minutes = '15', seconds = '00'] = (play.time ?? '15:00').split(':')
    const [sideOfField = '', yard = '50'] = (play.yrdln ?? '').split(' ')
    const yards = Number(sideOfField === '50' || sideOfField === '' ? 50 : yard)
    plays.push({
      quarter: play.qtr,
      quarterSecondsRemaining: Math.min(900, Number(minutes === '' ? 0 : minutes) * 60 + Number(seconds)),
      kind: isTry ? 'try' : play.note === 'KICKOFF' ? 'kickoff' : play.down > 0 && play.posteam !== '' ? 'scrimmage' : 'other',
      possession,
      down: play.down,
      yardsToGo: Math.max(1, play.ydstogo),
      yardline100: sideOfField === play.posteam ? 100 - yards : yards,
      homeScore: score.home,
      awayScore: score.away,
      homeTimeouts: timeouts.home,
      awayTimeouts: timeouts.away,
      homePoints: added.home,
      awayPoints: added.away,
      description: play.desc,
      note: play.note ?? '',
      statistics: Object.entries(play.players).flatMap(([playerId, lines]) =>
        playerId === '0' ? [] : lines.map(({ statId, yards: gained }) => ({ playerId, statId, yards: gained ?? 0 })),
      ),
    })
    score.home += added.home
    score.away += added.away
    for (const [, left = '', team = ''] of play.desc.matchAll(/Timeout #([123]) by ([A-Z]{2,3})/g))
      timeouts[team === home ? 'home' : 'away'] = Math.max(0, (play.qtr > 4 ? 2 : 3) - Number(left))
  }
  return plays
}

/**
 * Regular-season games 2009 to 2015 play by play, with their closing lines: none of them is a game that the evaluation scores.
 * `plays` is a folder of the league's GameCenter files (`2012101400.json.gz`), `lines` one with the public lines file. Games whose plays do not add
 * up to the final score, ties and games without lines are left out.
 */
export function* regularSeasonGames(plays: string, lines: string): Generator<RegularSeasonGame> {
  for (const row of readCsv(lines, 'nfl_games_lines_nfelo_1999_2024.csv.gz')) {
    const id = String(Number(row['old_game_id']))
    const path = join(plays, `${id}.json.gz`)
    if (row['game_type'] !== 'REG' || row['home_line_close'] === '' || row['total_line_close'] === '' || !existsSync(path)) continue
    const source = (JSON.parse(gunzipSync(readFileSync(path)).toString()) as Record<string, SourceGame>)[id]
    if (source === undefined) continue
    const game = playsOf(source)
    const last = game.at(-1)
    const [homeScore, awayScore] = [Number(row['home_score']), Number(row['away_score'])]
    if (last === undefined || last.homeScore + last.homePoints !== homeScore || last.awayScore + last.awayPoints !== awayScore) continue
    yield {
      id,
      season: Number(row['season']),
      homeSpread: Number(row['home_line_close']),
      total: Number(row['total_line_close']),
      homeWin: Number(row['home_implied_win_probability_close']),
      homeScore,
      awayScore,
      plays: game,
    }
  }
}
