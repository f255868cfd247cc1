import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that this process still holds after its garbage is collected: heap, buffers and what belongs to them. */
const settledHeapBytes = (): number => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  collectGarbage()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + external + arrayBuffers
}

/** What is repeated, and how often. */
export interface HeapGrowthOptions {
  /** Repetitions that fill caches and let code be compiled. */
  readonly warmUps: number
  readonly rounds: number
  readonly round: () => Promise<void> | void
}

/** By which factor the memory that stays in use has grown over some rounds: 1 where nothing stays. */
export const heapGrowth = async ({ warmUps, rounds, round }: HeapGrowthOptions): Promise<number> => {
  for (let done = 0; done < warmUps; done++) await round()
  const before = settledHeapBytes()
  for (let done = 0; done < rounds; done++) await round()
  return settledHeapBytes() / before
}
