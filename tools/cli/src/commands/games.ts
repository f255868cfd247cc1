import type { GameHead } from '@fairline/adapters-redis'
import { sports } from '@fairline/kernel'
import type { ServerEnvironment } from '@fairline/tools-platform'
import { clientsOf } from '@fairline/tools-platform'

/** Every game that Redis knows, by sport and start. */
export const listGames = async (environment: ServerEnvironment): Promise<readonly GameHead[]> => {
  const redis = await clientsOf(environment).redis()
  try {
    return (await Promise.all(sports.map((sport) => redis.reader.listGames(sport)))).flat()
  } finally {
    await redis.close()
  }
}

/** Games as lines for people. */
export const gameLines = (games: readonly GameHead[]): readonly string[] =>
  games.map(({ gameId, score, teams, gameDate }) => {
    const title = teams === undefined ? '' : `${teams.awayAbbreviation} ${score.awayScore} @ ${teams.homeAbbreviation} ${score.homeScore}`
    return `${gameId.padEnd(24)} ${gameDate}  ${title.padEnd(20)} ${score.phase} ${score.clock}`.trimEnd()
  })
