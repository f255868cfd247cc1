export { raceFixture, raceSport } from './race-sport.ts'
export type { RaceEvent, RaceState } from './race-sport.ts'
