import type { NflActor, NflPlay } from './nfl-event.ts'

/** Stands for a scorer of the defence whom nobody names: certainly none of the players with the ball. */
export const unnamedDefender = 'defence'

// Whether the touchdown is of the side that got the kick; undefined where the play does not tell. Who kicks off has not the ball, who punts has.
const isOfReceivers = ({ playType, possession, touchdownSide }: NflPlay): boolean | undefined =>
  possession === undefined || touchdownSide === undefined ? undefined : (playType === 'kickoff') === (possession === touchdownSide)

// A kick that the kicking side recovers is not its returner's. Where he and another of his side had the ball, nobody says who scored.
const kickScorer = (play: NflPlay, returner: NflActor | undefined): string | undefined => {
  const recovered = play.fumbleRecovery?.playerId
  if (isOfReceivers(play) === false) return recovered
  const isOneOfTwo = returner !== undefined && recovered !== undefined && returner.playerId !== recovered
  return isOneOfTwo ? undefined : (returner?.playerId ?? recovered)
}

const scorerByColumns = (play: NflPlay): string | undefined => {
  if (play.passTouchdown) return (play.lateralReceiver ?? play.receiver)?.playerId
  if (play.rushTouchdown) return (play.lateralRusher ?? play.rusher)?.playerId
  if (play.playType === 'kickoff') return kickScorer(play, play.kickoffReturner)
  if (play.playType === 'punt') return kickScorer(play, play.puntReturner)
  if (play.fumbleRecovery !== undefined) return play.fumbleRecovery.playerId
  const byDefence = play.touchdownSide !== undefined && play.possession !== undefined && play.touchdownSide !== play.possession
  return byDefence && (play.interception || play.fumbleLost) ? unnamedDefender : undefined
}

/** Who holds the ball in the end zone: the provider's word, or whoever carried it last by the columns of the play; empty where they do not tell. */
export const scorerOf = (play: NflPlay): string => (play.touchdown ? (play.scorer?.playerId ?? scorerByColumns(play) ?? '') : '')
