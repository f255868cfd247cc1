import type { TestPlatform } from '@fairline/tools-platform/testing'

/**
 * Something that happens to a whole platform, and what must hold then. It leaves the platform as it found it, but for the games that were played.
 * Games of an earlier scenario that did not end have statuses while a provider of their sport lives: providers go before everything is reconciled.
 */
export interface Scenario {
  /** As a sentence. */
  readonly name: string
  run(platform: TestPlatform): Promise<void>
}

/** The fault that lets the rest of the games pass so many times faster: what is left of them matters only for how they end. */
export const fastForward = (factor: number) => ({ kind: 'burst', factor, durationMs: 3_600_000 })
