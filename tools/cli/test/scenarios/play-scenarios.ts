import type { TestPlatform } from '@fairline/tools-platform/testing'
import { startPlatform } from '@fairline/tools-platform/testing'
import { afterAll, afterEach, beforeEach, it } from 'vitest'
import type { Scenario } from './scenario.ts'

const startDeadlineMs = 180_000
const stopDeadlineMs = 60_000
/** Whatever a scenario waits for has an earlier deadline of its own. */
const scenarioDeadlineMs = 480_000

/** Scenarios as tests, one after the other on one platform. After one that fails the next begins on a new platform: it must not suffer for it. */
export const playScenarios = (scenarios: readonly Scenario[]): void => {
  let platform: TestPlatform | undefined
  const end = async (): Promise<void> => {
    const ending = platform
    platform = undefined
    await ending?.stop()
  }
  beforeEach(async () => {
    platform ??= await startPlatform()
    platform.begin()
  }, startDeadlineMs)
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await end()
  }, stopDeadlineMs)
  afterAll(end, stopDeadlineMs)
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', { timeout: scenarioDeadlineMs }, async (_, { run }) => {
    if (platform === undefined) throw new Error('The platform did not start.')
    await run(platform)
  })
}
