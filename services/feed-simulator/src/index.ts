export { buildSlate, generatedGameId, generateScript } from './build-slate.ts'
export type { BuildSlateOptions, BuiltSlate } from './build-slate.ts'
export { simulatedSports } from './sports.ts'
export type { SimulatedSport } from './sports.ts'
