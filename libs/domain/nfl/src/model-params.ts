import type { ModelParams } from '@fairline/domain-sport'

/**
 * Parameters of the NFL models. Every figure says where it comes from; the scripts of ../fit refit what was fitted.
 * - `drive`: weights of {@link driveOutcome}; fit/fit-drive-outcome.ts on the regular seasons 2009-2015.
 * - `league`: seconds of a drive (22.4 drives a game), points of a drive, touchdowns of an average drive and how they grow with
 *   a team's points, home advantage and total of a game without lines (league means 1999-2018).
 * - `share`: nodes of the share of regulation left for the next five rows, used down to .13 (the last minutes have a model of their own).
 * - `pace`, `paceAdd`: expected remaining points = pace x closing total + paceAdd; `strength`, `reversion`: expected remaining margin =
 *   strength x pregame margin + reversion x lead (leads revert); `steepness`: how much steeper the win probability is than the margin
 *   distribution, in standard normal units. Regressions of quarter scores 2011-2017; `steepness`, and `strength` and `reversion` halfway,
 *   from fit/fit-checkpoints.ts on the regular seasons 2011-2016, interpolated between the quarters' ends.
 * - `keyNumbers`: observed over modelled frequency of final margins 0 to 24; fit/fit-key-numbers.ts on regular seasons 1999-2010.
 * - `quarterPace`: share of the points by quarter; fit/fit-game.ts.
 * - `passPace`, `rushPace`: share of the yards by part of the game; fit/fit-player-pace.ts on the regular seasons 2009-2015.
 * - `propSpread`: deviation over mean of a starter's passing, rushing and receiving yards, and the overdispersion of receptions per reception;
 *   `propMemory`: games that a pregame line counts as against the yards, and the touchdowns, of this game; `touchdownYards`: rushing and
 *   receiving yards per touchdown. League means; the deviations widened until the postseasons 2009-2012 were covered.
 * - `late`, `lateElapsed`, `lateNext`, `onside`, `twoPoint`: the last minutes (late-drive.ts, late-game.ts): how a possession ends, its log(seconds + 4), where the
 *   next one starts by down and field, how often a trailing side recovers its kickoff by deficit and time, how often two points are tried by the lead before the
 *   try from -18 on, and the success of one and two; fit/fit-late-game.ts on the regular seasons 2009-2015.
 * - `try`: no point, one, two. `overtime`: touchdown and field goal of an overtime drive, margin 3 / 6 / 7 of a decided overtime,
 *   share of undecided ones after 10 and 15 minutes, favourite's edge per point of spread in normal units.
 * - `rating`: the row of team-rating.ts, for a game without lines; `fit-ratings.ts` of the evaluation, regular seasons 1999 to 2018.
 */
export const nflParams: ModelParams = {
  version: 'nfl-2026.2',
  values: {
    drive: [
      2.7159, -4.3654, 0.9895, 1.2021, -0.3998, -0.7382, -2.3613, -0.9399, -0.0298, -0.3507, -1.5682, 0.7022, 0.1498, -1.1188, -1.6678,
      0.0873, -0.7654, -6.5981, 1.4608, 4.9017, 0.4238, -0.0925, -1.3808, 0.2533, -0.6175, -0.6732, 0.3366, 2.2125, -1.8363, -0.6096,
      -0.1946, 0.7964,
    ],
    rating: [22.7, 55, 0.494, 23.2, 21.84, 0.045],
    league: [161, 1.96, 0.215, 1.25, 2.3, 44.5],
    share: [0, 0.15, 0.25, 0.375, 0.5, 0.75, 1],
    reversion: [0, -0.0684, -0.114, -0.118, -0.122, -0.086, 0],
    strength: [0, 0.24, 0.4, 0.545, 0.69, 0.94, 1],
    pace: [0, 0.156, 0.26, 0.368, 0.476, 0.78, 1],
    paceAdd: [0.0, 0.72, 1.2, 1.2, 1.2, 1.2, 0.4],
    steepness: [0.82, 0.838, 0.85, 0.855, 0.86, 0.94, 1.14],
    keyNumbers: [
      1, 0.777, 0.985, 2.001, 0.752, 0.89, 0.691, 1.333, 0.834, 0.513, 1.05, 0.514, 0.552, 0.854, 0.928, 0.512, 0.765, 0.945, 0.798, 0.79,
      0.913, 1.119, 0.731, 0.707, 1.14,
    ],
    try: [0.058, 0.925, 0.017],
    quarterPace: [0.199, 0.305, 0.214, 0.281],
    passPace: [0.2142, 0.2016, 0.0823, 0.2298, 0.2226, 0.0495],
    rushPace: [0.2594, 0.2118, 0.0364, 0.2536, 0.2193, 0.0196],
    propSpread: [0.39, 0.7, 0.82, 0.2],
    propMemory: [1.5, 1.2],
    touchdownYards: [110, 115],
    late: [
      2.269, -1.615, 0.114, -0.978, -0.15, -0.327, -1.623, -0.576, -0.201, -0.539, -1.109, -0.132, -0.256, -0.008, 0.087, -0.124, 0.181,
      0.329, 0.477, -0.068, 0.349, 0.278, 0.564, 0.281, -0.21, -0.592, -1.096, -0.974, -1.537, 0.085, 1.086, -0.206, 0.425, 0.094, 0.004,
      -0.083, -0.122, -0.504, -0.545, -0.622, -0.032, 0.498, 0.276, 0.127, -2.519, 3.083, -1.002, -1.171, -0.133, -0.88, -0.237, 0.204,
      -0.313, 0.728, 0.28, -0.257, 0.036, 0.629, -0.48, 0.564, 0.023, -1.129, 1.467, -0.004, -2.868, 0.242, 0.541, 0.412, -0.179, -0.399,
      0.622, -0.516, -0.587, -0.118, 1.774, -1.69, 0.987, -0.429, -0.019, 0.29, 0.772, 0.58, 0.498, 0.6, -0.394, -0.463, -1.868, -1.685,
      -0.785, 0.416, 0.764, 1.037, 1.844, -3.613, 0.334, -0.999, -0.224, -0.233, 0.092, 0.095, 0.224, -0.255, -0.544, -0.149, -0.276, 0.636,
      -0.182, -1.829, 2.313, -0.121, -1.007, -0.639, -0.397, 0.006, -0.051, 0.412, -0.055, -0.372, -0.625, -0.038, -0.184, 0.332, 0.205,
      0.136, -1.182, 0.726, -0.151, -0.123, -0.075, 0.077, -0.18, -0.481, -1.057, -0.815, -0.257, -0.896, -1.169, 0.219, -0.997, 0.413,
      -0.495, 1.758, 1.341, 1.079, 1.149, -1.39, -1.561, -1.01, -1.216, -0.301, 0.978, 0.588, 0.612, 0.165, -0.405, -0.369, 0.367, 1.23,
      1.472, 0.221, 0.201, 0.141, 0.077, -0.008, 0.117, 1.03, 0.716, -0.056, -4.82, 1.38, -0.001, 1.274, 1.257, -0.109, 3.149, 0.763, 0.082,
      -0.163, 0.459, 0.325, -0.042, -0.241, 0.342, 0.087, 0.077, 0.211, -1.304, 0.169, 0.352, -1.95, -0.313, 0.539, -1.173, -0.199, -0.437,
      -0.598, -0.579, -0.023, 0.029, -0.123, -0.179, -0.329, -0.213, -0.254, -0.794, -0.738, -0.384, -0.229, 0.042, 0.109, -0.261, 0.162,
      0.144, -0.011, 0.087, -0.199, -0.256, -0.223, -0.179, 0.295, -0.272, 0.124, -0.011, 0.022, -0.042, -0.029, 0.072, -0.156, -0.084,
      0.134, 0.243, -0.512, 0.215, -0.002, 0.615, -0.761, 0.25, -0.038, -0.219, -0.385, 0.07, -0.266, -0.366, -0.139, -0.003, -0.071, 0.219,
      0.096, -0.079, 0.086, -0.014, 0.14, -2.786, -1.408, 1.869, -2.45, -0.494, -0.495, -0.402, -1.062, 0.129, 0.09, -0.062, -0.12, -0.159,
      -0.151, -0.232, -0.065, -0.098, -0.038, -0.649, -0.475, -0.12, -0.491, -0.263, -0.587, 0.018, 0.071, 0.173, -0.101, 0.015, -0.043,
      -0.127, -0.135, -0.163, 0.017, -0.001, 0.112, -0.013, 0.021, -0.067, 0.044, -0.047, -0.009, -1.113, 0.035, 0.383, -0.363, 0.258,
      0.291, 0.136, 0.472, -0.221, 0.095, 0.076, -0.358, -0.084, -0.015, 0.042, -0.047, -0.011, -0.067, 0.097, -0.052, -0.208,
    ],
    lateElapsed: [
      0.9716, 0.3986, 1.2605, 0.1346, 0.0148, -1.0176, -0.0868, -0.228, -0.8024, 0.1278, 0.7162, 0.9085, 0.4889, 1.13, 0.1149, -0.0239,
      0.7234, 0.5101, -2.3376, -0.5979, 0.0216, 0.5717, 2.1308, 0.343, 0.2223, 0.1064, -0.0207, 0.4308, -0.0766, -1.6169, -0.6523, 0.0079,
      0.648,
    ],
    lateNext: [
      0.6007, 0.3463, 0.0442, 0.0088, 0.3378, 0.426, 0.2126, 0.0236, 0.3976, 0.3249, 0.2091, 0.0684, 0.2448, 0.3587, 0.2195, 0.177, 0.107,
      0.2933, 0.3795, 0.2203, 0.661, 0.3191, 0.0171, 0.0028, 0.2677, 0.4193, 0.3031, 0.0099, 0.4832, 0.3139, 0.1467, 0.0562, 0.1685, 0.4778,
      0.2077, 0.146, 0.0263, 0.197, 0.5567, 0.22,
    ],
    onside: [0.124, 0.054, 0.034, 0.003, 0.005, 0.059, 0.067, 0.042, 0.005, 0.005, 0.052, 0.027],
    twoPoint: [
      0.262, 0.059, 0.164, 0.025, 0.031, 0.512, 0.282, 0.005, 0.751, 0.008, 0.003, 0.005, 0.007, 0.711, 0.003, 0.007, 0.79, 0.018, 0.019,
      0.702, 0.003, 0.003, 0.489, 0.739, 0.003, 0.007, 0.046, 0.004, 0.007, 0.047, 0.984, 0.496,
    ],
    overtime: [0.2, 0.22, 0.54, 0.42, 0.04, 0.07, 0.035, 0.025],
  },
}
