import type { SportModule } from '@fairline/domain-sport'
import { apply } from './apply.ts'
import { decode } from './decode.ts'
import { hazards } from './hazards.ts'
import { markets } from './markets.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { initial } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { route } from './route.ts'
import { settle } from './settle.ts'
import { stateCodec } from './state-codec.ts'
import { summary } from './summary.ts'

/** The NBA as data and pure functions. */
export const nbaModule: SportModule<NbaState, NbaEvent> = {
  sport: 'nba',
  markets,
  params,
  route,
  decode,
  isCorrection: (event) => event.edited,
  // Every action states score, period and clock. A correction states those of its own moment, a clock no score of its own.
  isFullState: (event) => !event.edited && event.actionType !== 'clock',
  isFinal: (event) => !event.edited && event.actionType === 'game' && event.subType === 'end',
  initial,
  apply,
  summary,
  price,
  hazards,
  settle,
  codec: stateCodec,
}
