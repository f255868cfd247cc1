import type { JsonObject, Random } from '@fairline/kernel'
import type { GeneratedPlayer } from './generate-rosters.ts'
import type { NflScript, SituationColumns } from './nfl-script.ts'
import { drawInt, drawNormal, drawWeighted } from './random-draws.ts'

/** What the simulation of a game needs. */
export interface SimulateGameOptions {
  readonly script: NflScript
  readonly random: Random
  readonly home: string
  readonly away: string
  readonly players: readonly GeneratedPlayer[]
  /** Points expected of each team. */
  readonly expectedPoints: Readonly<Record<string, number>>
  readonly startsAtMs: number
  readonly ticksPerSecond: number
  readonly overtimeMinutes: number
  readonly mayTie: boolean
  readonly overtimeRule: 'modified-sudden-death' | 'both-possess'
}

interface Snap {
  readonly playType: string
  readonly columns: JsonObject
  readonly description: string
  /** Game seconds that the play and the wait before the next snap take. */
  readonly seconds: number
}

// One real second of play costs about three on the wall: huddles, kicks, commercials.
const wallPerGameSecond = 3

/** Plays a game snap by snap into the script and returns the final score. */
export const simulateGame = (options: SimulateGameOptions): { readonly home: number; readonly away: number } => {
  const { script, random, home, away } = options
  const score: Record<string, number> = { [home]: 0, [away]: 0 }
  const timeouts: Record<string, number> = { [home]: 3, [away]: 3 }
  let wallMs = options.startsAtMs
  let quarter = 1
  let clock = 900
  let playId = 0
  // Some games are shoot-outs and some are not, beyond what the lines knew.
  const openness = 0.32 * drawNormal(random)
  let offence = ''
  let down = 1
  let toGo = 10
  let yard = 75
  let lastStatusId = ''
  let suddenDeath = false
  let finished = false
  const overtimeDrives: Record<string, number> = { [home]: 0, [away]: 0 }

  const other = (team: string): string => (team === home ? away : home)
  const scores = () => ({
    total_home_score: score[home] ?? 0,
    total_away_score: score[away] ?? 0,
    home_timeouts_remaining: timeouts[home] ?? 0,
    away_timeouts_remaining: timeouts[away] ?? 0,
  })
  const status = (phase: SituationColumns['game_phase'], nextPlay: SituationColumns['next_play'], extra: JsonObject = {}): void => {
    const scrimmage = nextPlay === 'scrimmage'
    lastStatusId = script.status(wallMs, {
      qtr: quarter,
      quarter_seconds_remaining: clock,
      game_phase: phase,
      next_play: nextPlay,
      posteam: nextPlay === 'none' ? null : offence,
      down: scrimmage ? down : null,
      ydstogo: scrimmage ? toGo : 0,
      yardline_100: scrimmage ? yard : nextPlay === 'kickoff' ? 35 : nextPlay === 'try' ? 15 : null,
      ...scores(),
      ...extra,
    })
  }
  const startOfPlay = (): JsonObject & { readonly play_id: number } => ({
    play_id: (playId += drawInt(random, 17, 28)),
    qtr: quarter,
    quarter_seconds_remaining: clock,
    posteam: offence,
    down,
    ydstogo: toGo,
    yardline_100: yard,
  })
  const run = (seconds: number): void => {
    const used = Math.min(clock, seconds)
    const from = clock
    const fromMs = wallMs
    clock -= used
    wallMs += Math.max(2_000, used * 1000 * wallPerGameSecond)
    if (options.ticksPerSecond > 0) script.ticks(fromMs, wallMs, quarter, from, clock, options.ticksPerSecond)
  }
  const player = (team: string, position: GeneratedPlayer['position']): GeneratedPlayer => {
    const of = options.players.filter((each) => each.team === team && each.position === position)
    return of[Math.min(of.length - 1, Math.floor(random() * random() * of.length * 1.4))] as GeneratedPlayer
  }
  const named = (role: string, who: GeneratedPlayer): JsonObject => ({
    [`${role}_player_id`]: who.player_id,
    [`${role}_player_name`]: who.player_name,
  })
  const emit = (start: JsonObject & { readonly play_id: number }, snap: Snap): string =>
    script.play(wallMs, { ...start, play_type: snap.playType, desc: snap.description, ...snap.columns, ...scores() })

  const kickoff = (receiver: string, seconds = drawInt(random, 0, 6)): void => {
    offence = receiver
    status('live', 'kickoff')
    const kicker = player(other(receiver), 'K')
    const start = { ...startOfPlay(), down: null, ydstogo: 0, yardline_100: 35 }
    const touchback = random() < 0.6
    run(touchback ? 0 : seconds)
    wallMs += 8_000
    emit(start, {
      playType: 'kickoff',
      description: `${kicker.player_name} kicks off to ${receiver}.`,
      columns: { ...named('kicker', kicker), touchback: touchback ? 1 : 0 },
      seconds: 0,
    })
    down = 1
    toGo = 10
    yard = touchback ? 75 : Math.min(99, Math.max(40, Math.round(76 - 6 * drawNormal(random))))
  }

  const endIfDecided = (scoredTouchdown: boolean): boolean => {
    if (quarter <= 4 || score[home] === score[away]) return false
    const bothHadBall = (overtimeDrives[home] ?? 0) > 0 && (overtimeDrives[away] ?? 0) > 0
    if (suddenDeath || bothHadBall || (scoredTouchdown && options.overtimeRule === 'modified-sudden-death')) finished = true
    return finished
  }
  const driveOver = (team: string): void => {
    if (quarter > 4) overtimeDrives[team] = (overtimeDrives[team] ?? 0) + 1
    suddenDeath = quarter > 4 && (overtimeDrives[home] ?? 0) > 0 && (overtimeDrives[away] ?? 0) > 0
  }
  const giveBall = (atYard: number): void => {
    offence = other(offence)
    down = 1
    toGo = 10
    yard = Math.min(99, Math.max(1, atYard))
    toGo = Math.min(10, yard)
  }

  const tryAfterTouchdown = (): void => {
    status('live', 'try')
    const start = { ...startOfPlay(), down: null, ydstogo: 0, yardline_100: 15 }
    wallMs += 25_000
    const behind = (score[offence] ?? 0) - (score[other(offence)] ?? 0)
    if (quarter >= 4 && [-2, -5, -10, 1, 5].includes(behind)) {
      const good = random() < 0.48
      if (good) score[offence] = (score[offence] ?? 0) + 2
      emit(start, {
        playType: 'pass',
        description: `TWO-POINT CONVERSION ATTEMPT. ${good ? 'ATTEMPT SUCCEEDS' : 'ATTEMPT FAILS'}.`,
        columns: { two_point_attempt: 1, two_point_conv_result: good ? 'success' : 'failure', pass_attempt: 1 },
        seconds: 0,
      })
      return
    }
    const good = random() < 0.945
    if (good) score[offence] = (score[offence] ?? 0) + 1
    const kicker = player(offence, 'K')
    emit(start, {
      playType: 'extra_point',
      description: `${kicker.player_name} extra point is ${good ? 'GOOD' : 'No Good'}.`,
      columns: { extra_point_attempt: 1, extra_point_result: good ? 'good' : 'failed', ...named('kicker', kicker) },
      seconds: 0,
    })
  }

  const needsTry = (): boolean => quarter <= 4 || !endIfDecided(true)

  // A scoring play under review; now and then it is reversed and the score rolled back.
  const reviewTouchdown = (start: JsonObject & { readonly play_id: number }, eventId: string, columns: JsonObject): boolean => {
    if (random() > 0.12) return true
    status('live', 'none', { under_review: true })
    wallMs += 95_000
    const stands = random() < 0.6
    if (!stands) {
      score[offence] = (score[offence] ?? 0) - 6
      const gained = yard > 1 ? yard - 1 : 0
      script.correction(wallMs, 'play', eventId, {
        ...start,
        ...columns,
        play_type: columns['play_type'] as string,
        desc: 'The play was REVERSED. The runner was down at the 1-yard line.',
        yards_gained: gained,
        touchdown: 0,
        td_team: null,
        pass_touchdown: 0,
        rush_touchdown: 0,
        replay_or_challenge: 1,
        replay_or_challenge_result: 'reversed',
        ...scores(),
      })
      yard = 1
      down = Math.min(4, down)
      toGo = 1
    }
    return stands
  }

  const touchdown = (
    start: JsonObject & { readonly play_id: number },
    playType: string,
    columns: JsonObject,
    description: string,
  ): boolean => {
    score[offence] = (score[offence] ?? 0) + 6
    const facts = { ...columns, play_type: playType, touchdown: 1, td_team: offence }
    const eventId = emit(start, { playType, description: `${description} TOUCHDOWN.`, columns: facts, seconds: 0 })
    if (!reviewTouchdown(start, eventId, facts)) return false
    driveOver(offence)
    if (needsTry()) tryAfterTouchdown()
    return true
  }

  const fieldGoal = (): void => {
    const start = startOfPlay()
    const distance = yard + 18
    const good = random() < 1 / (1 + Math.exp(-(5.6 - 0.098 * distance)))
    const kicker = player(offence, 'K')
    run(5)
    wallMs += 15_000
    if (good) score[offence] = (score[offence] ?? 0) + 3
    emit(start, {
      playType: 'field_goal',
      description: `${kicker.player_name} ${distance} yard field goal is ${good ? 'GOOD' : 'No Good'}.`,
      columns: { field_goal_attempt: 1, field_goal_result: good ? 'made' : 'missed', kick_distance: distance, ...named('kicker', kicker) },
      seconds: 5,
    })
    const team = offence
    driveOver(team)
    if (endIfDecided(false)) return
    if (good) kickoffAfterScore(team)
    else giveBall(100 - Math.min(93, yard + 7))
  }

  const kickoffAfterScore = (scorer: string): void => {
    if (clock > 0 || quarter > 4) kickoff(other(scorer))
    else offence = other(scorer)
  }

  const punt = (): void => {
    const start = startOfPlay()
    const net = Math.round(41 + 9 * drawNormal(random))
    const kicker = player(offence, 'K')
    run(9)
    emit(start, { playType: 'punt', description: `${kicker.player_name} punts ${net} yards.`, columns: { punt_attempt: 1 }, seconds: 9 })
    driveOver(offence)
    if (endIfDecided(false)) return
    const landing = yard - net
    giveBall(landing <= 0 ? 80 : 100 - landing)
  }

  // Better teams gain more per play. Tuned so that scores match the league's means and spread (see the test of this file).
  const strength = (): number => ((options.expectedPoints[offence] ?? 22.5) - 22.5) / 22.5 + openness

  const scrimmage = (): void => {
    const lead = (score[offence] ?? 0) - (score[other(offence)] ?? 0)
    const late = quarter >= 4 && clock < 240
    const start = startOfPlay()
    if (late && quarter === 4 && lead > 0 && clock < 40 * (4 - down) && (timeouts[other(offence)] ?? 0) === 0) {
      run(Math.min(clock, 40))
      yard = Math.min(99, yard + 1)
      const kneeler = player(offence, 'QB')
      emit(start, { playType: 'qb_kneel', description: `${kneeler.player_name} kneels.`, columns: { yards_gained: -1 }, seconds: 40 })
      advance(-1, false)
      return
    }
    const hurried = (late && lead < 0) || quarter > 4 || (quarter === 2 && clock < 120)
    if (random() < 0.055) {
      penalty(start)
      return
    }
    const passing = random() < (hurried ? 0.8 : late && lead > 0 ? 0.3 : 0.58) + (down === 3 && toGo > 4 ? 0.25 : 0)
    if (passing) pass(start, hurried)
    else rush(start, hurried, late && lead > 0)
  }

  const penalty = (start: JsonObject & { readonly play_id: number }): void => {
    const onDefence = random() < 0.45
    const yards = drawWeighted(random, [
      [5, 6],
      [10, 4],
      [15, 1],
    ])
    wallMs += 20_000
    emit(start, {
      playType: 'no_play',
      description: `PENALTY on ${onDefence ? other(offence) : offence}, ${yards} yards. No Play.`,
      columns: { penalty: 1, penalty_team: onDefence ? other(offence) : offence, penalty_yards: yards },
      seconds: 0,
    })
    if (onDefence) {
      const moved = Math.min(yards, Math.ceil(yard / 2))
      yard -= moved
      toGo -= moved
      if (toGo <= 0) {
        down = 1
        toGo = Math.min(10, yard)
      }
    } else {
      const moved = Math.min(yards, Math.floor((100 - yard) / 2))
      yard += moved
      toGo = Math.min(40, toGo + moved)
    }
  }

  const pass = (start: JsonObject & { readonly play_id: number }, hurried: boolean): void => {
    const passer = player(offence, 'QB')
    const role = drawWeighted(random, [
      ['WR', 62],
      ['TE', 22],
      ['RB', 16],
    ] as const)
    const receiver = player(offence, role)
    const roll = random()
    const s = strength()
    const base = { pass_attempt: 1, ...named('passer', passer) }
    if (roll < 0.063 - 0.02 * s) {
      const loss = Math.min(drawInt(random, 3, 9), 99 - yard)
      run(hurried ? 20 : 32)
      emit(start, {
        playType: 'pass',
        description: `${passer.player_name} sacked for -${loss} yards.`,
        columns: { ...base, sack: 1, yards_gained: -loss },
        seconds: 32,
      })
      advance(-loss, true)
      return
    }
    if (roll < 0.088 - 0.01 * s) {
      run(8)
      const spot = Math.min(95, Math.max(5, 100 - yard + drawInt(random, 0, 20)))
      const returned = random() < 0.09
      const columns = { ...base, interception: 1, ...named('receiver', receiver) }
      if (returned) returnTouchdown(start, columns)
      else {
        emit(start, { playType: 'pass', description: `${passer.player_name} pass INTERCEPTED.`, columns, seconds: 8 })
        turnover(spot)
      }
      return
    }
    if (roll < 0.4 - 0.09 * s) {
      run(hurried ? 6 : 7)
      emit(start, {
        playType: 'pass',
        description: `${passer.player_name} pass incomplete.`,
        columns: { ...base, incomplete_pass: 1, yards_gained: 0, ...named('receiver', receiver) },
        seconds: 7,
      })
      advance(0, true)
      return
    }
    const length = Math.round(Math.max(-4, (role === 'RB' ? 5.2 : 7.9) + 2.6 * s - 8.2 * Math.log(1 - random()) * (0.7 + 0.1 * s) - 1.6))
    const gained = Math.min(yard, length)
    run(hurried ? 15 : 29)
    const columns = { ...base, complete_pass: 1, yards_gained: gained, ...named('receiver', receiver) }
    const description = `${passer.player_name} pass to ${receiver.player_name} for ${gained} yards.`
    if (gained >= yard) scored(touchdown(start, 'pass', { ...columns, pass_touchdown: 1 }, description))
    else {
      correctable(start, emit(start, { playType: 'pass', description, columns, seconds: 31 }), 'pass', columns, gained)
      advance(gained, true)
    }
  }

  const rush = (start: JsonObject & { readonly play_id: number }, hurried: boolean, burning: boolean): void => {
    const rusher = player(offence, random() < 0.9 ? 'RB' : 'QB')
    const s = strength()
    const gained = Math.min(
      yard,
      Math.max(-5, Math.round(random() < 0.1 ? 4 - 9 * Math.log(1 - random()) : 3.1 + 1.3 * s + 3.3 * drawNormal(random))),
    )
    run(hurried ? 17 : burning ? 40 : 34)
    const columns = { rush_attempt: 1, yards_gained: Math.max(gained, yard - 99), ...named('rusher', rusher) }
    const description = `${rusher.player_name} runs for ${gained} yards.`
    if (gained >= yard) {
      scored(touchdown(start, 'run', { ...columns, rush_touchdown: 1 }, description))
      return
    }
    if (random() < 0.009) {
      emit(start, {
        playType: 'run',
        description: `${description} FUMBLES, recovered by ${other(offence)}.`,
        columns: { ...columns, fumble_lost: 1 },
        seconds: 6,
      })
      turnover(100 - Math.max(1, yard - gained))
      return
    }
    correctable(start, emit(start, { playType: 'run', description, columns, seconds: 37 }), 'run', columns, gained)
    advance(Math.max(gained, yard - 99), true)
  }

  // The league's statisticians correct a spot by a yard now and then, some plays later.
  const correctable = (start: JsonObject, eventId: string, playType: string, columns: JsonObject, gained: number): void => {
    if (random() > 0.012 || gained <= 1) return
    wallMs += 6_000
    script.correction(wallMs, 'play', eventId, {
      ...start,
      ...columns,
      play_type: playType,
      desc: 'Statistics corrected.',
      yards_gained: gained - 1,
      ...scores(),
    })
  }

  const returnTouchdown = (start: JsonObject & { readonly play_id: number }, columns: JsonObject): void => {
    const defence = other(offence)
    score[defence] = (score[defence] ?? 0) + 6
    emit(start, {
      playType: 'pass',
      description: 'Pass INTERCEPTED and returned. TOUCHDOWN.',
      columns: { ...columns, touchdown: 1, td_team: defence, return_touchdown: 1 },
      seconds: 12,
    })
    driveOver(offence)
    offence = defence
    if (quarter > 4) finished = true
    else {
      tryAfterTouchdown()
      kickoffAfterScore(defence)
    }
  }

  const scored = (stands: boolean): void => {
    if (stands && !finished) kickoffAfterScore(offence)
  }

  const turnover = (atYard: number): void => {
    driveOver(offence)
    if (!endIfDecided(false)) giveBall(atYard)
  }

  const advance = (gained: number, counts: boolean): void => {
    yard -= gained
    if (yard >= 100) {
      safety()
      return
    }
    toGo -= gained
    if (toGo <= 0) {
      down = 1
      toGo = Math.min(10, yard)
    } else if (down === 4 && counts) turnover(100 - yard)
    else down = Math.min(4, down + 1)
  }

  const safety = (): void => {
    const defence = other(offence)
    score[defence] = (score[defence] ?? 0) + 2
    const start = { ...startOfPlay(), yardline_100: 99 }
    emit(start, {
      playType: 'run',
      description: 'Tackled in the end zone for a SAFETY.',
      columns: { safety: 1, yards_gained: 0 },
      seconds: 0,
    })
    driveOver(offence)
    if (!endIfDecided(false)) kickoff(defence)
  }

  const fourthDown = (): void => {
    const lead = (score[offence] ?? 0) - (score[other(offence)] ?? 0)
    const desperate = quarter >= 4 && ((clock < 300 && lead < -3) || (clock < 120 && lead < 0 && yard > 38))
    const decisive = quarter > 4 && lead < 0
    if (decisive ? lead < -3 || yard > 38 : desperate) scrimmage()
    else if (yard <= 37) fieldGoal()
    else if (toGo <= 2 && yard < 55 && random() < 0.5) scrimmage()
    else punt()
  }

  const maybeTimeout = (): void => {
    const lead = (score[offence] ?? 0) - (score[other(offence)] ?? 0)
    const caller = lead > 0 ? other(offence) : offence
    const wants = (quarter === 4 || quarter === 2) && clock < 150 && clock > 5 ? 0.25 : 0.012
    if (random() >= wants || (timeouts[caller] ?? 0) === 0) return
    timeouts[caller] = (timeouts[caller] ?? 1) - 1
    wallMs += 30_000
    const start = { ...startOfPlay(), down: null, ydstogo: 0, yardline_100: null, posteam: null }
    emit(start, { playType: '', description: `Timeout by ${caller}.`, columns: { timeout: 1, timeout_team: caller }, seconds: 0 })
  }

  const isOpen = (): boolean => !finished
  const isRunning = (): boolean => clock > 0 && isOpen()

  const period = (): void => {
    while (isRunning()) {
      maybeTimeout()
      if (random() < 0.006) {
        status('live', 'scrimmage', { injury: true })
        wallMs += 120_000
      }
      status('live', 'scrimmage')
      if (random() < 0.004) {
        // The provider's own slip: a wrong spot, corrected at once.
        script.correction(wallMs + 700, 'status', lastStatusId, {
          qtr: quarter,
          quarter_seconds_remaining: clock,
          game_phase: 'live',
          next_play: 'scrimmage',
          posteam: offence,
          down,
          ydstogo: toGo,
          yardline_100: yard,
          ...scores(),
          under_review: false,
          injury: false,
        })
      }
      wallMs += 1_500
      const endOfHalf =
        (quarter === 2 || quarter === 4) &&
        clock < 25 &&
        yard <= 37 &&
        (quarter === 2 || Math.abs((score[home] ?? 0) - (score[away] ?? 0)) <= 3)
      if (endOfHalf) fieldGoal()
      else if (down === 4) fourthDown()
      else scrimmage()
    }
  }

  const opening = random() < 0.5 ? home : away
  offence = opening
  status('pregame', 'none')
  wallMs += 60_000
  kickoff(opening)
  for (quarter = 1; quarter <= 4 && isOpen(); quarter++) {
    clock = quarter === 1 ? clock : 900
    if (quarter === 3) {
      timeouts[home] = 3
      timeouts[away] = 3
      kickoff(other(opening))
    }
    period()
    if (quarter === 4) break
    status(quarter === 2 ? 'halftime' : 'quarter-break', 'none')
    wallMs += quarter === 2 ? 780_000 : 130_000
  }
  const tied = (): boolean => score[home] === score[away]
  if (tied()) {
    status('quarter-break', 'none')
    for (quarter = 5; quarter <= 8; quarter++) {
      if (quarter === 5) {
        timeouts[home] = 2
        timeouts[away] = 2
      }
      clock = options.overtimeMinutes * 60
      wallMs += 180_000
      if (quarter === 5) kickoff(random() < 0.5 ? home : away)
      period()
      if (finished || !tied() || options.mayTie) break
    }
  }
  quarter = Math.min(quarter, 8)
  status('final', 'none')
  return { home: score[home] ?? 0, away: score[away] ?? 0 }
}
