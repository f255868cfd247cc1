import type { ModelParams } from '@fairline/domain-sport'

/**
 * Parameters of the NBA models; outlook.ts, margin-model.ts, period-model.ts and player-model.ts say how they are used.
 * `fit/fit-lines.ts` repeats the fits that need only quarter scores; their seasons are 2010-11 to 2017-18 ("the seasons" below).
 * - `winLogit`: logit of P(home wins) = c0 + c1 L/s + c2 L + c3 L s + c4 m s + c5 m f + c6 m, with L the lead and m the pregame margin in
 *   tens of points, f the fraction of regulation left, s its root. Within-game fit of 2017-18.
 * - `secondsLeft` with `leadFactor`, `meanFactor`, `marginSd`: the margin far from a tie is normal around (1 + a) L + b m. Leads revert
 *   (Gabel and Redner, arXiv 1109.2825): plain Brownian motion (Stern, JASA 1994) is overconfident. Quarter ends: probit of margins
 *   beyond 16 and 20, the seasons. Last quarter: the within-game fit of 2017-18, scaled to meet it. Deviations are raised by 4 %,
 *   because they grew by that much within the seasons.
 * - `marginKnots`, `marginScale`: close games end in overtime or by free throws, so small margins are rarer than a normal says:
 *   thresholds of the margin on the model's scale. The seasons.
 * - `totalSeconds` with `totalFactor`, `totalPace`, `totalClose`, `totalSd`: points left in regulation = factor T + pace (points so far
 *   above T's pace) + close c, where c runs from 1 in a close game to -1 in a decided one: trailing teams foul. Quarter ends: the
 *   seasons. Last quarter: the games of 2018-19 whose id is divisible by 4.
 * - `tieRatio` at `tieSeconds`: how much likelier a tie after regulation is than the normal says. The seasons; the last minute: the
 *   same games of 2018-19.
 */
export const params: ModelParams = {
  version: 'nba-2026.4',
  values: {
    winLogit: [0.0475, 1.0111, -0.0592, -0.3472, 0.473, 0.3782, 0.5965],
    secondsLeft: [2880, 2160, 1440, 720, 600, 390, 240, 150, 90, 45, 0],
    leadFactor: [-0.43, -0.339, -0.243, -0.1625, -0.148, -0.124, -0.089, -0.069, -0.047, -0.022, 0],
    meanFactor: [0.876, 0.664, 0.459, 0.196, 0.14, 0.09, 0.053, 0.036, 0.021, 0.005, 0],
    marginSd: [12.4, 11.35, 9.75, 7.2, 6.55, 5.5, 4.55, 3.85, 3.2, 2.3, 0.35],
    marginKnots: [0, 3.5, 6.5, 9.5, 12.5, 16.5, 20.5],
    marginScale: [0, 2.7, 6.12, 9.82, 13, 16.9, 20.57],
    // Width of the blend between the win probability at a tie and the margin model: points, and deviations where those are fewer.
    blendWidth: [10, 1.5],
    tieSeconds: [2880, 60, 30, 0],
    tieRatio: [2.15, 2.1, 1.6, 1],
    totalSeconds: [2880, 2160, 1440, 720, 360, 240, 120, 60, 30, 0],
    totalFactor: [0.9945, 0.7425, 0.4913, 0.2457, 0.1275, 0.0881, 0.0477, 0.0241, 0.0122, 0],
    totalPace: [0, 0.05, 0.03, 0.025, 0.01, 0.005, 0, 0, 0, 0],
    totalClose: [0, 0, 0, 0, 0, 0.4, 0.8, 1.5, 1.5, 0],
    totalSd: [16.9, 14.6, 12.1, 8.7, 6.2, 5.2, 4.15, 3.2, 2.6, 0.35],
    // Overtime: mean and sd of its total, further overtimes included.
    overtimeTotal: [23.7, 10.5],
    // The lead at the end of a period: regression of the rest on lead and mean, least squares at quarter ends (seasons 2010-11 to 2017-18).
    periodSeconds: [2880, 2160, 1440, 720, 600, 390, 240, 150, 90, 45, 0],
    periodLead: [-0.45, -0.375, -0.267, -0.176, -0.168, -0.141, -0.101, -0.078, -0.053, -0.025, 0],
    periodMean: [1, 0.752, 0.548, 0.281, 0.206, 0.134, 0.079, 0.054, 0.031, 0.008, 0],
    periodSd: [12.1, 11.1, 9.6, 7.2, 6.6, 5.6, 4.6, 3.85, 3.15, 2.25, 0],
    // Players: by statistic (points, rebounds, assists, threes), variance of the rest per unit of its mean, mean above the line (a line is
    // a median), variation between games, and how many games' worth of the line weigh against this game's form. Fitted on the games of
    // 2018-19 whose id is divisible by 4, with lines from each player's earlier games.
    propDispersion: [4, 1.45, 1.15, 1],
    propOffset: [0.9, 0.2, 0.25, 0],
    propVariation: [0.2, 0.27, 0.32, 0.35],
    propPriorGames: [2, 2, 2, 2],
    // Without lines: home advantage and the usual total.
    prior: [2.4, 222],
  },
}
