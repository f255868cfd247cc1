import { importError } from './import-errors.ts'

/** A runner before the play: the batter, or whoever stands on a base. */
export type Origin = 'B' | '1' | '2' | '3'

/** Where a runner ends: a base, home (a run), or out. */
export type Destination = '1' | '2' | '3' | 'H' | 'out'

/** What a Retrosheet event text says. */
export interface RetrosheetEvent {
  /** The league's word for it. */
  readonly eventType: string
  readonly plateAppearance: boolean
  readonly moves: ReadonlyMap<Origin, Destination>
  /** Runs that count as batted in. */
  readonly rbi: number
}

const baseBefore: Readonly<Record<string, Origin>> = { '2': '1', '3': '2', H: '3' }
const baseWord: Readonly<Record<string, string>> = { '1': '1b', '2': '2b', '3': '3b', H: 'home' }

/** Error text inside parentheses, such as (E5) or (7E5/TH): the out was not made. */
const hasError = (text: string): boolean => /\(\d*E\d/.test(text)
/** A plain put-out inside parentheses, such as (52) or (8). */
const hasPutOut = (text: string): boolean => /\(\d+[^E)]*\)/.test(text.replaceAll(/\(\d*E[^)]*\)/g, ''))

interface Draft {
  eventType: string
  plateAppearance: boolean
  readonly moves: Map<Origin, Destination>
}

/** Steals, caught stealing and pick-offs; several are joined by semicolons. Returns the word of the first. */
const readRunning = (text: string, moves: Draft['moves']): string | undefined => {
  let word: string | undefined
  for (const part of text.split(';')) {
    const steal = /^SB([23H])/.exec(part)
    const caught = /^(POCS|CS)([23H])(.*)$/.exec(part)
    const picked = /^PO([123])(.*)$/.exec(part)
    if (steal !== null) {
      const to = steal[1] as '2' | '3' | 'H'
      moves.set(baseBefore[to] as Origin, to)
      word ??= `stolen_base_${baseWord[to]}`
    } else if (caught !== null) {
      const to = caught[2] as '2' | '3' | 'H'
      const safe = hasError(caught[3] ?? '') && !hasPutOut(caught[3] ?? '')
      moves.set(baseBefore[to] as Origin, safe ? to : 'out')
      word ??= `${caught[1] === 'CS' ? 'caught_stealing' : 'pickoff_caught_stealing'}_${baseWord[to]}`
    } else if (picked !== null) {
      if (!hasError(picked[2] ?? '')) moves.set(picked[1] as Origin, 'out')
      word ??= `pickoff_${baseWord[picked[1] as string]}`
    } else return undefined
  }
  return word
}

const plainWords: Readonly<Record<string, string>> = {
  WP: 'wild_pitch',
  PB: 'passed_ball',
  BK: 'balk',
  OA: 'other_advance',
  DI: 'defensive_indiff',
}

const hits: Readonly<Record<string, readonly [string, Destination]>> = {
  S: ['single', '1'],
  D: ['double', '2'],
  T: ['triple', '3'],
  HR: ['home_run', 'H'],
  H: ['home_run', 'H'],
  DGR: ['double', '2'],
}

/** Outs made by fielders: `63`, `8`, `64(1)3`, `54(B)6(1)`. A number in parentheses is a runner put out there. */
const readFielded = (text: string, modifiers: readonly string[], draft: Draft): void => {
  draft.plateAppearance = true
  const put = [...text.matchAll(/\(([B123])\)/g)].map((match) => match[1] as Origin)
  for (const who of put) draft.moves.set(who, 'out')
  // A fielder named after the last parenthesis made the out on the batter; without one he reached on the force.
  const batterOut = put.length === 0 || /\)\d+$/.test(text)
  const reachedOnError = /\d?E\d/.test(text)
  if (!draft.moves.has('B')) draft.moves.set('B', batterOut && !reachedOnError ? 'out' : '1')
  const has = (prefix: string): boolean => modifiers.some((each) => each.startsWith(prefix))
  if (reachedOnError) draft.eventType = 'field_error'
  else if (has('GDP') || has('BGDP')) draft.eventType = 'grounded_into_double_play'
  else if (has('GTP') || has('LTP') || has('TP')) draft.eventType = 'triple_play'
  else if (has('LDP') || has('FDP') || has('BPDP') || has('DP')) draft.eventType = 'double_play'
  else if (has('SF')) draft.eventType = 'sac_fly'
  else if (has('SH')) draft.eventType = 'sac_bunt'
  else draft.eventType = batterOut ? 'field_out' : 'force_out'
}

const readBatting = (text: string, modifiers: readonly string[], draft: Draft): boolean => {
  const hit = /^(DGR|HR|S|D|T|H)[\d]*$/.exec(text)
  if (hit !== null && text !== 'HP') {
    const [word, to] = hits[hit[1] as string] as readonly [string, Destination]
    draft.eventType = word
    draft.moves.set('B', to)
  } else if (text === 'HP') draft.eventType = 'hit_by_pitch'
  else if (text === 'W') draft.eventType = 'walk'
  else if (text === 'I' || text === 'IW') draft.eventType = 'intent_walk'
  else if (text === 'C') draft.eventType = 'catcher_interf'
  else if (/^E\d/.test(text)) draft.eventType = 'field_error'
  else if (text.startsWith('FC')) draft.eventType = 'fielders_choice'
  else if (/^K\d*$/.test(text)) {
    draft.eventType = 'strikeout'
    draft.moves.set('B', 'out')
  } else if (/^\d/.test(text)) readFielded(text, modifiers, draft)
  else return false
  draft.plateAppearance = true
  if (!draft.moves.has('B')) draft.moves.set('B', '1')
  return true
}

const readAdvances = (text: string, moves: Draft['moves']): void => {
  for (const part of text.split(';')) {
    const advance = /^([B123])([-X])([123HB])(.*)$/.exec(part.trim())
    if (advance === null) throw importError('MLB_IMPORT_EVENT_UNKNOWN', `Advance ${part} is not understood.`)
    const [, from, how, to, notes = ''] = advance
    if (to === 'B') continue
    const out = how === 'X' && (!hasError(notes) || hasPutOut(notes))
    moves.set(from as Origin, out ? 'out' : (to as Destination))
  }
}

const countRbi = (draft: Draft, advances: string): number => {
  if (!draft.plateAppearance || draft.eventType === 'field_error' || draft.eventType === 'grounded_into_double_play') return 0
  let runs = 0
  for (const [origin, to] of draft.moves) {
    if (to !== 'H') continue
    const notes = advances.split(';').find((part) => part.startsWith(origin)) ?? ''
    if (!/\((NR|NORBI)\)/.test(notes)) runs++
  }
  return Math.min(4, runs)
}

/**
 * Reads an event text of a Retrosheet event file (https://www.retrosheet.org/eventfile.htm). Undefined for `NP`, no play.
 * Throws MLB_IMPORT_EVENT_UNKNOWN on a text it does not understand.
 */
export const parseRetrosheetEvent = (raw: string): RetrosheetEvent | undefined => {
  const clean = raw.replaceAll(/[!?#]/g, '').trim()
  const dot = clean.indexOf('.')
  const head = dot < 0 ? clean : clean.slice(0, dot)
  const advances = dot < 0 ? '' : clean.slice(dot + 1)
  // Slashes inside parentheses belong to the fielding, as in CS2(2E4/TH).
  const [basic = '', ...modifiers] = head.split(/\/(?![^(]*\))/)
  if (basic === 'NP') return undefined
  const draft: Draft = { eventType: '', plateAppearance: false, moves: new Map() }
  const plus = basic.indexOf('+')
  const first = plus < 0 ? basic : basic.slice(0, plus)
  const second = plus < 0 ? '' : basic.slice(plus + 1)
  const running = readRunning(first, draft.moves)
  if (running !== undefined) draft.eventType = running
  else if (plainWords[first] !== undefined) draft.eventType = plainWords[first]
  else if (first.startsWith('FLE')) draft.eventType = 'foul_error'
  else if (!readBatting(first, modifiers, draft)) throw importError('MLB_IMPORT_EVENT_UNKNOWN', `Event ${raw} is not understood.`)
  if (second !== '') readRunning(second, draft.moves)
  if (advances !== '') readAdvances(advances, draft.moves)
  if (draft.eventType === 'strikeout' && [...draft.moves].some(([from, to]) => from !== 'B' && to === 'out'))
    draft.eventType = 'strikeout_double_play'
  return { eventType: draft.eventType, plateAppearance: draft.plateAppearance, moves: draft.moves, rbi: countRbi(draft, advances) }
}
