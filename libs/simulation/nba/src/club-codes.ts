import { createCodeAliases } from '@fairline/simulation-csv'

/**
 * Spellings of one club's code: the league's own first, then those of Basketball-Reference, ESPN and schedules. Codes of former clubs (NJN, SEA,
 * NOH) are no spellings: their games stay theirs.
 */
export const clubCodes = createCodeAliases([
  ['BKN', 'BRK'],
  ['CHA', 'CHO'],
  ['GSW', 'GS', 'GOS'],
  ['NOP', 'NO'],
  ['NYK', 'NY'],
  ['PHI', 'PHL'],
  ['PHX', 'PHO'],
  ['SAS', 'SA', 'SAN'],
  ['UTA', 'UTAH', 'UTH'],
  ['WAS', 'WSH'],
])
