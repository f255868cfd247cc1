import type { ModelParams } from '@fairline/domain-sport'

/**
 * Parameters of the NBA models; outlook.ts, margin-model.ts, period-model.ts and player-model.ts say how they are used. Where they come
 * from, by the scripts of `fit/`:
 * - `winLogit`: weights of `winFeatures` in the logit of a home win. `fit-win.ts`: the games of 2017-18 before they start, at the ends of
 *   their quarters and at the start of overtimes.
 * - `quarterSeconds` with `quarterShare`: share of a quarter's points that is still to come; see point-clock.ts. `fit-within-game.ts`.
 * - `secondsLeft` with `leadFactor`, `meanFactor`, `marginSd`: the margin far from a tie is normal around (1 + a) L + b m. Leads revert
 *   (Gabel and Redner, JQAS 8 (2012)): plain Brownian motion (Stern, JASA 89 (1994)) is overconfident. Quarter ends, `fit-lines.ts`:
 *   probit of margins beyond 16 and 20, seasons 2010-11 to 2017-18; deviations are raised by 4 %, because they grew by that much within
 *   the seasons. Last quarter: `fit-within-game.ts`. `periodLead`, `periodMean`, `periodSd`: the same by least squares, for the lead at
 *   the end of a period.
 * - `marginKnots`, `marginScale`: close games end in overtime or by free throws, so small margins are rarer than a normal says:
 *   thresholds of the margin on the model's scale. `fit-lines.ts`, the same seasons.
 * - `totalSeconds` with `totalFactor`, `totalPace`, `totalClose`, `totalSd`: points left in regulation = factor T + pace (points so far
 *   above T's pace) + close c, where c runs from 1 in a close game to -1 in a decided one: trailing teams foul. Quarter ends:
 *   `fit-lines.ts`, the same seasons. Last quarter: `fit-within-game.ts`.
 * - `tieRatio` at `tieSeconds`: how much likelier a tie after regulation is than the normal says. `fit-lines.ts`, the same seasons; the
 *   last minute: `fit-within-game.ts`.
 *
 * The course of games is public for 2018-19 alone, which is scored as well: `evaluate-lines.ts` scores each half of those games by what
 * `fit-within-game.ts` finds in the other half, and the scores are those of these parameters.
 */
export const params: ModelParams = {
  version: 'nba-2026.6',
  values: {
    winLogit: [0.044, 1.0855, -0.5167, 0.9673, 0.5245],
    quarterSeconds: [720, 660, 60, 0],
    quarterShare: [1, 0.935, 0.095, 0],
    secondsLeft: [2880, 2160, 1440, 720, 613, 401.2, 250, 159.2, 98.7, 51.4, 0],
    leadFactor: [-0.43, -0.339, -0.243, -0.163, -0.125, -0.121, -0.096, -0.074, -0.047, -0.034, 0],
    meanFactor: [0.876, 0.664, 0.459, 0.196, 0.179, 0.143, 0.102, 0.071, 0.037, 0.028, 0],
    marginSd: [12.4, 11.35, 9.75, 7.2, 6.92, 6.056, 5.046, 4.129, 3.263, 2.612, 0.35],
    marginKnots: [0, 3.5, 6.5, 9.5, 12.5, 16.5, 20.5],
    marginScale: [0, 2.7, 6.12, 9.82, 13, 16.9, 20.57],
    // Width of the blend between the win probability at a tie and the margin model: points, and deviations where those are fewer.
    blendWidth: [10, 1.5],
    tieSeconds: [2880, 68.5, 34.2, 0],
    tieRatio: [2.15, 1.747, 1.613, 1],
    totalSeconds: [2880, 2160, 1440, 720, 371, 250, 129, 68.5, 34.2, 0],
    totalFactor: [0.9945, 0.7425, 0.4913, 0.2457, 0.1287, 0.089, 0.0491, 0.0264, 0.0145, 0],
    totalPace: [0, 0.05, 0.03, 0.025, 0, 0, 0, 0, 0, 0],
    totalClose: [0, 0, 0, 0, 0.127, 0.484, 1.274, 1.638, 1.608, 0],
    totalSd: [16.9, 14.6, 12.1, 8.7, 6.227, 5.383, 4.315, 3.207, 2.609, 0.35],
    // Overtime: mean and sd of its total, further overtimes included.
    overtimeTotal: [23.7, 10.5],
    periodLead: [-0.45, -0.375, -0.267, -0.176, -0.135, -0.132, -0.104, -0.08, -0.051, -0.037, 0],
    periodMean: [1, 0.752, 0.548, 0.281, 0.256, 0.205, 0.146, 0.102, 0.053, 0.041, 0],
    periodSd: [12.1, 11.1, 9.6, 7.2, 6.92, 6.056, 5.046, 4.129, 3.263, 2.612, 0],
    // Players: by statistic (points, rebounds, assists, threes), variance of the rest per unit of its mean, mean above the line, variation
    // between games, and how many games' worth of the line weigh against this game's form. `fit-players.ts` of the evaluation, games of
    // 2018-19, with lines from each player's earlier games.
    propDispersion: [4.6, 1.45, 1.35, 1.2],
    propOffset: [0.6, 0.2, -0.05, 0],
    propVariation: [0, 0.27, 0.17, 0.2],
    propPriorGames: [3, 3.5, 4.5, 6.5],
    // Without lines: the row of team-rating.ts (fit-ratings.ts of the evaluation, seasons 2007-08 to 2017-18).
    rating: [9.7, 73, 0.68, 27.6, 100.8, 0.045],
    // Without lines and ratings: home advantage and the usual total.
    prior: [2.4, 222],
  },
}
