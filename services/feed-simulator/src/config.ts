import {
  envFlag,
  envInt,
  envList,
  envNumber,
  envPort,
  envSecret,
  envText,
  envWord,
  outsideSection,
  pubsubSection,
  serviceSection,
} from '@fairline/runtime-service'
import { sports } from '@fairline/kernel'
import { z } from 'zod'

/** Configuration of the simulator. Each key of `simulator` is also a flag: `--games nfl=3`. */
export const simulatorSchema = z.object({
  service: serviceSection,
  outside: outsideSection('nflProvider'),
  pubsub: pubsubSection,
  simulator: z.object({
    sports: envList(envWord(sports))
      .default([...sports])
      .describe('Which providers are served.'),
    slate: envText().optional().describe('A slate file to play; without it games are generated.'),
    games: envText({ maxLength: 100 }).default('nfl=3,nba=2,mlb=2').describe('How many games of each sport are generated.'),
    seed: envInt({ min: 0, max: 4_294_967_295 }).default(1).describe('Seed of the games and of the faults.'),
    gameDate: envText({ maxLength: 10 })
      .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), { error: 'must be a date, YYYY-MM-DD' })
      .default('2026-01-11')
      .describe('League-local date of generated games.'),
    ticksPerSecond: envNumber({ min: 0, max: 1000 }).default(0).describe('High-rate messages per second of game time and game.'),
    speed: envNumber({ min: 0.01, max: 100_000 }).default(30).describe('Game time passes this much faster than the clock.'),
    rate: envInt({ min: 0, max: 1_000_000 })
      .default(0)
      .describe('Bench: clock messages per second at a constant rate instead of the games; 0 for none.'),
    durationMs: envInt({ min: 1000, max: 86_400_000 }).default(30_000).describe('Bench: how long the constant rate is kept.'),
    faults: envText({ maxLength: 1000 })
      .optional()
      .describe('duplicate=0.01,swap=0.01,gap=0.001:2,malformed=0.001,silence=nba@60000:5000,disconnect=nba@90000'),
    journal: envText().optional().describe('Folder for the journal of everything sent; without it none is kept.'),
    lingerMs: envInt({ min: 0, max: 86_400_000 }).default(2000).describe('How long the providers stay alive after the slate.'),
    linger: envFlag().default(false).describe('Stay alive after the slate until the process is stopped.'),
    maxBacklog: envInt({ min: 1000, max: 10_000_000 }).default(500_000).describe('More unconfirmed messages than this end the run.'),
    controlPort: envPort({ free: true }).default(0).describe('Port of GET /progress and POST /faults on 127.0.0.1; 0 takes a free one.'),
    nflTopic: envText({ maxLength: 249 }).default('nfl.feed').describe('Topic of the NFL provider.'),
    nbaHost: envText({ maxLength: 255 }).default('127.0.0.1').describe('Address of the NBA provider.'),
    nbaPort: envPort({ free: true }).default(0).describe('Port of the NBA provider; 0 takes a free one.'),
    nbaApiKey: envSecret().optional().describe('Key that NBA clients must send; none lets everybody in.'),
    mlbTopic: envText({ maxLength: 249 }).default('mlb-feed').describe('Pub/Sub topic of the MLB provider; made where absent.'),
    mlbSubscription: envText({ maxLength: 249 })
      .default('fairline-ingest-mlb')
      .describe('Pub/Sub subscription of the reader; made where absent.'),
  }),
})

/** Values of {@link simulatorSchema}. */
export type SimulatorConfig = z.output<typeof simulatorSchema>
