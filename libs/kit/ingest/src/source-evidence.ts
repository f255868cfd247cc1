import type { Micros } from '@fairline/kernel'

/** A beat to be written into every partition. */
export interface Beat {
  readonly source: string
  readonly sourceSeq: number
  readonly providerAliveAtUs: Micros
  readonly health: 'alive' | 'silent'
}

interface SourceState {
  sourceSeq: number
  providerAliveAtUs: number
  evidenceAtUs: number
  beatAtUs: number
  isDue: boolean
  isSilent: boolean
}

/** Options of {@link createSourceEvidence}. */
export interface SourceEvidenceOptions {
  /** No evidence for longer than this: the source is silent. */
  readonly silentAfterMs: number
  /** A source's beats are at least this far apart, so that a second of lively data is one beat. */
  readonly minBeatIntervalMs: number
}

/** Keeps, per source, the provider's own evidence that it lives: its alive messages and its data. Never a clock alone. */
export interface SourceEvidence {
  /** The provider said that it is alive. */
  alive(source: string, sourceSeq: number, providerAliveAtUs: number, receivedAtUs: number): void
  /** A message of a game arrived, sent at the given time by the provider's stamp. */
  data(source: string, sentAtUs: number, receivedAtUs: number): void
  /** Beats that the evidence since the last call calls for. */
  takeBeats(): Beat[]
  /** Beats for sources whose evidence has stopped; each source once until it speaks again. */
  takeSilent(nowUs: number): Beat[]
  /** Microseconds since the last evidence of the quietest source. */
  oldestAgeUs(nowUs: number): number
}

/** A {@link SourceEvidence} that expects the given sources from `startUs` on. */
export const createSourceEvidence = (sources: readonly string[], startUs: number, options: SourceEvidenceOptions): SourceEvidence => {
  const states = new Map<string, SourceState>()
  const fresh = (atUs: number): SourceState => ({
    sourceSeq: 0,
    providerAliveAtUs: 0,
    evidenceAtUs: atUs,
    beatAtUs: -Infinity,
    isDue: false,
    isSilent: false,
  })
  for (const source of sources) states.set(source, fresh(startUs))
  const stateOf = (source: string, atUs: number): SourceState => {
    let state = states.get(source)
    if (state === undefined) {
      state = fresh(atUs)
      states.set(source, state)
    }
    return state
  }
  const note = (state: SourceState, providerAtUs: number, receivedAtUs: number): void => {
    if (providerAtUs > state.providerAliveAtUs) state.providerAliveAtUs = providerAtUs
    if (receivedAtUs > state.evidenceAtUs) state.evidenceAtUs = receivedAtUs
    // A source that was silent is reported alive at once: its games wait for it.
    if (state.isSilent || receivedAtUs - state.beatAtUs >= options.minBeatIntervalMs * 1000) state.isDue = true
    state.isSilent = false
  }
  const beat = (source: string, state: SourceState, health: Beat['health']): Beat => ({
    source,
    sourceSeq: state.sourceSeq,
    providerAliveAtUs: state.providerAliveAtUs as Micros,
    health,
  })
  return {
    alive: (source, sourceSeq, providerAliveAtUs, receivedAtUs) => {
      const state = stateOf(source, receivedAtUs)
      state.sourceSeq = sourceSeq
      note(state, providerAliveAtUs, receivedAtUs)
    },
    data: (source, sentAtUs, receivedAtUs) => note(stateOf(source, receivedAtUs), sentAtUs, receivedAtUs),
    takeBeats: () => {
      const beats: Beat[] = []
      for (const [source, state] of states) {
        if (!state.isDue) continue
        state.isDue = false
        state.beatAtUs = state.evidenceAtUs
        beats.push(beat(source, state, 'alive'))
      }
      return beats
    },
    takeSilent: (nowUs) => {
      const beats: Beat[] = []
      for (const [source, state] of states) {
        if (state.isSilent || nowUs - state.evidenceAtUs <= options.silentAfterMs * 1000) continue
        state.isSilent = true
        beats.push(beat(source, state, 'silent'))
      }
      return beats
    },
    oldestAgeUs: (nowUs) => {
      let oldest = 0
      for (const state of states.values()) oldest = Math.max(oldest, nowUs - state.evidenceAtUs)
      return oldest
    },
  }
}
