import { createCodeAliases } from '@fairline/simulation-csv'

/** Codes of one club: Retrosheet's first, then those of the league, of sportsbooks, and of the club before it moved or changed its name. */
export const mlbClubs = createCodeAliases([
  ['ANA', 'LAA', 'CAL'],
  ['ARI', 'AZ'],
  ['CHA', 'CWS', 'CHW'],
  ['CHN', 'CHC'],
  ['KCA', 'KC', 'KCR'],
  ['LAN', 'LAD'],
  ['MIA', 'FLO', 'FLA'],
  ['NYA', 'NYY'],
  ['NYN', 'NYM'],
  ['OAK', 'ATH'],
  ['SDN', 'SD', 'SDP'],
  ['SFN', 'SF', 'SFG'],
  ['SLN', 'STL'],
  ['TBA', 'TB', 'TBR', 'TBD'],
  ['WAS', 'WSN', 'WSH'],
])

/** A game id (`ANA201904040`) with one spelling of its home side; other ids as they are. */
export const canonicalGameId = (gameId: string): string => {
  const match = /^([A-Z]{2,3})(\d{9})$/.exec(gameId)
  return match === null ? gameId : `${mlbClubs.canonical(match[1] as string)}${match[2]}`
}
