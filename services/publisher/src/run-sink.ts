import type { Intake } from './intake.ts'
import type { OpenSink } from './sink.ts'

/**
 * Runs the loop of a sink. `release` closes its clients when the loop has ended: cleanly, with the rest committed, or after an
 * error, when nothing more may be written.
 */
export const runSink = (intake: Intake, loop: () => Promise<void>, release: (clean: boolean) => Promise<void>): OpenSink => {
  const run = async (): Promise<void> => {
    try {
      await loop()
    } catch (caught) {
      intake.end(caught)
      // The first error is the cause; closing after it may well fail too.
      await release(false).catch(() => undefined)
      throw caught
    }
    await release(true)
  }
  const done = run()
  done.catch(() => undefined)
  return {
    done,
    close: async () => {
      intake.end()
      await done
    },
  }
}
