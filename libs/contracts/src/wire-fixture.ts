import type { Fixture, FixturePlayer, Side, TeamRating } from '@fairline/domain-sport'
import type { HalfPoints, Micros, Sport } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { fairline } from './wire.ts'
import { wireWords } from './wire-words.ts'

const v1 = fairline.v1

/** Home and away on the wire. */
export const sideWords = wireWords<Side>('Side', { home: v1.Side.SIDE_HOME, away: v1.Side.SIDE_AWAY })

const stageWords = wireWords<Fixture['stage']>('SeasonStage', {
  preseason: v1.SeasonStage.SEASON_STAGE_PRESEASON,
  regular: v1.SeasonStage.SEASON_STAGE_REGULAR,
  postseason: v1.SeasonStage.SEASON_STAGE_POSTSEASON,
})

/** A fixture as its message. */
export const fixtureToWire = (fixture: Fixture): fairline.v1.Fixture.$Properties => ({
  gameId: fixture.gameId,
  sport: fixture.sport,
  season: fixture.season,
  stage: stageWords.toWire(fixture.stage),
  gameDate: fixture.gameDate,
  startsAtUs: fixture.startsAtUs,
  home: fixture.home,
  away: fixture.away,
  rules: { ...fixture.rules },
  lines: {
    ...(fixture.lines.homePriceMilli === undefined ? {} : { homePriceMilli: fixture.lines.homePriceMilli }),
    ...(fixture.lines.awayPriceMilli === undefined ? {} : { awayPriceMilli: fixture.lines.awayPriceMilli }),
    ...(fixture.lines.spread === undefined ? {} : { spreadHalfPoints: fixture.lines.spread }),
    ...(fixture.lines.total === undefined ? {} : { totalHalfPoints: fixture.lines.total }),
  },
  ...(fixture.ratings === undefined ? {} : { homeRating: fixture.ratings.home, awayRating: fixture.ratings.away }),
  players: fixture.players.map((player) => ({ ...player, side: sideWords.toWire(player.side) })),
  playerLines: fixture.playerLines.map((each) => ({ playerId: each.playerId, marketType: each.marketType, lineHalfPoints: each.line })),
})

/** A fixture from its message. Rejects unknown enum values. */
export const fixtureFromWire = (message: fairline.v1.Fixture): Fixture => {
  const lines = message.lines
  return {
    gameId: gameId(message.gameId),
    sport: message.sport as Sport,
    season: message.season,
    stage: stageWords.fromWire(message.stage),
    gameDate: message.gameDate,
    startsAtUs: message.startsAtUs as Micros,
    home: teamFromWire(message.home),
    away: teamFromWire(message.away),
    rules: { ...message.rules },
    lines: {
      ...(lines?.homePriceMilli == null ? {} : { homePriceMilli: lines.homePriceMilli }),
      ...(lines?.awayPriceMilli == null ? {} : { awayPriceMilli: lines.awayPriceMilli }),
      ...(lines?.spreadHalfPoints == null ? {} : { spread: lines.spreadHalfPoints as HalfPoints }),
      ...(lines?.totalHalfPoints == null ? {} : { total: lines.totalHalfPoints as HalfPoints }),
    },
    ...ratingsFromWire(message),
    players: message.players.map((player): FixturePlayer => ({
      playerId: player.playerId ?? '',
      side: sideWords.fromWire(player.side ?? 0),
      name: player.name ?? '',
      role: player.role ?? '',
    })),
    playerLines: message.playerLines.map((each) => ({
      playerId: each.playerId ?? '',
      marketType: each.marketType ?? '',
      line: (each.lineHalfPoints ?? 0) as HalfPoints,
    })),
  }
}

const ratingFromWire = (rating: fairline.v1.TeamRating.$Properties): TeamRating => ({
  strength: rating.strength ?? 0,
  scoring: rating.scoring ?? 0,
})

const ratingsFromWire = ({ homeRating, awayRating }: fairline.v1.Fixture): Pick<Fixture, 'ratings'> =>
  homeRating == null || awayRating == null ? {} : { ratings: { home: ratingFromWire(homeRating), away: ratingFromWire(awayRating) } }

const teamFromWire = (team: fairline.v1.Team.$Properties | null | undefined): Fixture['home'] => ({
  teamId: team?.teamId ?? '',
  name: team?.name ?? '',
  abbreviation: team?.abbreviation ?? '',
})
