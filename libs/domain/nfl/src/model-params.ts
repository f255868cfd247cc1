import type { ModelParams } from '@fairline/domain-sport'

/**
 * Parameters of the NFL models. Every figure says where it comes from; the scripts of ../fit refit what was fitted.
 * - `drive`: weights of {@link driveOutcome}; fit/fit-drive-outcome.ts on the postseasons 2009-2012.
 * - `league`: seconds of a drive (22.4 drives a game), points of a drive, touchdowns of an average drive and how they grow with
 *   a team's points, home advantage and total of a game without lines (league means 1999-2018).
 * - `share`: nodes of the share of regulation left for the next three rows.
 * - `reversion`, `strength`: expected remaining margin = reversion x lead + strength x pregame margin after quarters 1 to 3, regressions on
 *   2011-2017 games (leads revert: -.086/-.122/-.114; strength .863/.599/.337, here halfway to what fit/fit-checkpoints.ts finds).
 * - `pace`: expected remaining points as a share of the closing total plus `paceAdd` points (.78/.476/.26, +1.2).
 * - `steepness`: how much steeper the win probability is than the margin distribution, in standard normal units. Before the game 13.4 / 11.7
 *   (probit deviation of closing spreads 1999-2020); after quarters 1 to 3 fit/fit-checkpoints.ts on the regular seasons 2011-2016; less
 *   than 1 where independent drives make leads look safer than they are.
 * - `keyNumbers`: observed over modelled frequency of final margins 0 to 24; fit/fit-key-numbers.ts on regular seasons 1999-2010.
 * - `quarterPace`: share of the points by quarter, from the same regressions as `pace`.
 * - `propSpread`: deviation over mean of a starter's passing, rushing and receiving yards, and the overdispersion of receptions per reception;
 *   `propMemory`: games that a pregame line counts as against the yards, and the touchdowns, of this game; `touchdownYards`: rushing and
 *   receiving yards per touchdown. League means; the deviations widened until the postseasons 2009-2012 were covered.
 * - `try`: no point, one, two. `overtime`: touchdown and field goal of an overtime drive, margin 3 / 6 / 7 of a decided overtime,
 *   share of undecided ones after 10 and 15 minutes, favourite's edge per point of spread in normal units.
 * - `rating`: the row of team-rating.ts, for a game without lines; `fit-ratings.ts` of the evaluation, regular seasons 1999 to 2018.
 */
export const nflParams: ModelParams = {
  version: 'nfl-2026.2',
  values: {
    drive: [
      3.4305, -2.2895, 0.379, -1.0079, -0.0785, -0.6404, -1.484, -0.7525, -0.367, -0.4957, -1.6497, -0.2555, -0.5499, -1.1211, -1.4961,
      -0.0692, 0.4961, -3.1917, 0.3815, 0.7201, 0.6514, -0.0327, -0.4574, 0.58, -0.8026, -0.7591, 0.0042, 1.4947, -2.3538, -0.0264, -0.5301,
      0.7795,
    ],
    rating: [22.7, 55, 0.494, 23.2, 21.84, 0.045],
    league: [161, 1.96, 0.215, 1.25, 2.3, 44.5],
    share: [0, 0.25, 0.5, 0.75, 1],
    reversion: [0, -0.114, -0.122, -0.086, 0],
    strength: [0, 0.4, 0.69, 0.94, 1],
    pace: [0, 0.26, 0.476, 0.78, 1],
    paceAdd: [0, 1.2, 1.2, 1.2, 0.4],
    steepness: [0.82, 0.85, 0.86, 0.94, 1.14],
    keyNumbers: [
      1, 0.777, 0.985, 2.001, 0.752, 0.89, 0.691, 1.333, 0.834, 0.513, 1.05, 0.514, 0.552, 0.854, 0.928, 0.512, 0.765, 0.945, 0.798, 0.79,
      0.913, 1.119, 0.731, 0.707, 1.14,
    ],
    try: [0.058, 0.925, 0.017],
    quarterPace: [0.193, 0.304, 0.216, 0.287],
    propSpread: [0.39, 0.7, 0.82, 0.2],
    propMemory: [1.5, 1.2],
    touchdownYards: [110, 115],
    overtime: [0.2, 0.22, 0.54, 0.42, 0.04, 0.07, 0.035, 0.025],
  },
}
