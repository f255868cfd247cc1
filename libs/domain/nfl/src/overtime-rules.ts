/**
 * How overtime ends, by league year.
 * - `sudden-death`: any score wins (regular season to 2011, postseason to 2009).
 * - `modified-sudden-death`: a touchdown on the first possession wins, a field goal gives the other team one possession (2010/2012 on).
 * - `both-possess`: each team has a possession whatever the first one brings (postseason from 2022, all games from 2025).
 */
export const overtimeRules = ['sudden-death', 'modified-sudden-death', 'both-possess'] as const

/** One of {@link overtimeRules}. */
export type OvertimeRule = (typeof overtimeRules)[number]

/** The rule of a season by the league's rule book. */
export const overtimeRuleOf = (season: number, postseason: boolean): OvertimeRule => {
  if (season >= (postseason ? 2022 : 2025)) return 'both-possess'
  return season >= (postseason ? 2010 : 2012) ? 'modified-sudden-death' : 'sudden-death'
}

/** Minutes of an overtime period: 10 in the regular season from 2017, otherwise 15. */
export const overtimeMinutesOf = (season: number, postseason: boolean): number => (season >= 2017 && !postseason ? 10 : 15)
