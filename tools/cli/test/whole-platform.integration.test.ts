import { clickhouseOutage } from './scenarios/clickhouse-outage.ts'
import { crashPoints } from './scenarios/crash-points.ts'
import { damagedFeeds } from './scenarios/damaged-feeds.ts'
import { isolation } from './scenarios/isolation.ts'
import { killedServices } from './scenarios/killed-services.ts'
import { overload } from './scenarios/overload.ts'
import { playScenarios } from './scenarios/play-scenarios.ts'
import { silentFeeds } from './scenarios/silent-feeds.ts'
import { playSlate } from './scenarios/slate.ts'
import { standby } from './scenarios/standby.ts'
import { stoppedGame } from './scenarios/stopped-game.ts'
import { describe } from 'vitest'

const first = playSlate()

describe('a platform', () => {
  playScenarios([first, crashPoints, standby, overload, isolation])
})

describe('another platform', () => {
  playScenarios([playSlate(first), damagedFeeds, silentFeeds, stoppedGame, clickhouseOutage, killedServices])
})
