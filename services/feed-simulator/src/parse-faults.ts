import { isSport } from '@fairline/kernel'
import type { FeedFault } from '@fairline/simulation-slate'
import { simulatorError } from './errors.ts'

const bad = (part: string): never => {
  throw simulatorError('SIMULATOR_FAULTS_INVALID', `Cannot read the fault ${JSON.stringify(part)}.`)
}

const probabilityOf = (text: string, part: string): number => {
  const probability = Number(text)
  return text !== '' && probability >= 0 && probability <= 1 ? probability : bad(part)
}

const countOf = (text: string | undefined, part: string): number =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : bad(part)

const faultOf = (part: string): FeedFault => {
  const [kind = '', value = ''] = part.split('=')
  const [first = '', second] = value.split(':')
  switch (kind) {
    case 'duplicate':
      return { kind, probability: probabilityOf(first, part), ...(second === undefined ? {} : { delayMs: countOf(second, part) }) }
    case 'swap':
    case 'malformed':
      return { kind, probability: probabilityOf(first, part) }
    case 'gap':
      return { kind, probability: probabilityOf(first, part), length: second === undefined ? 1 : Math.max(1, countOf(second, part)) }
    case 'silence':
    case 'disconnect': {
      const [sport = '', atMs] = first.split('@')
      if (!isSport(sport)) return bad(part)
      const at = { sport, atMs: countOf(atMs, part) }
      return kind === 'silence' ? { kind, ...at, durationMs: countOf(second, part) } : { kind, ...at }
    }
    default:
      return bad(part)
  }
}

/** `duplicate=0.01,gap=0.001:2,silence=nba@60000:5000` as faults; an empty text is none. */
export const parseFaults = (text: string): readonly FeedFault[] => (text === '' ? [] : text.split(',').map(faultOf))
