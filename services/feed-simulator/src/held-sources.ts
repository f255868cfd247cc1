import type { Clock, Sport } from '@fairline/kernel'

/** Which sources of which providers are held back, and until when. Times are microseconds on the clock. */
export interface HeldSources {
  /** The source sends nothing, not even that it lives; every source of the sport where none is named. */
  silence(sport: Sport, source: string | undefined, untilUs: number): void
  /** All sources of the sport send no messages, but say that they live. */
  freeze(sport: Sport, untilUs: number): void
  isSilent(sport: Sport, source: string): boolean
  isFrozen(sport: Sport): boolean
  /** When messages of a source may leave again; in the past where nothing holds them. */
  untilUs(sport: Sport, source: string): number
}

/** {@link HeldSources} that hold nothing yet. */
export const createHeldSources = (clock: Clock): HeldSources => {
  const silent = new Map<string, number>()
  const frozen = new Map<Sport, number>()
  const silentUntilUs = (sport: Sport, source: string): number => Math.max(silent.get(sport) ?? 0, silent.get(`${sport} ${source}`) ?? 0)
  const frozenUntilUs = (sport: Sport): number => frozen.get(sport) ?? 0
  return {
    silence: (sport, source, untilUs) => void silent.set(source === undefined ? sport : `${sport} ${source}`, untilUs),
    freeze: (sport, untilUs) => void frozen.set(sport, untilUs),
    isSilent: (sport, source) => silentUntilUs(sport, source) > clock.nowUs(),
    isFrozen: (sport) => frozenUntilUs(sport) > clock.nowUs(),
    untilUs: (sport, source) => Math.max(silentUntilUs(sport, source), frozenUntilUs(sport)),
  }
}
