import type { ModelParams } from '@fairline/domain-sport'

/**
 * Parameters of the run model.
 *
 * - `restOfInning`: P(0, 1, ..., 6, 7 or more further runs) in the half inning, eight numbers for each of 3 outs x 8 base
 *   states (bit mask first 1, second 2, third 4). Counts of 2001-2023 play-by-play, gregstoll/baseballstats (Apache-2.0),
 *   from Retrosheet event files. The information used here was obtained free of charge from and is copyrighted by Retrosheet.
 * - `homeInnings`, `awayInnings`: runs of an inning relative to the side's mean over innings 1 to 8. 22,086 line scores of
 *   2010-2018 (fit/fit-innings.ts). The home ninth is that of sides that had to bat, so it is set beside the away ninth.
 * - `strengthByInning`: exponent on the side's rate relative to `leagueRate`, by inning: starters differ more than relievers. The last stands
 *   for extra innings too.
 * - `formExcess`, `formLead`: see form.ts. All four from the same line scores, smoothed over neighbouring innings.
 * - `byPlace`, `usualPlace`: runs of half innings by the place in the order that starts them, relative to the mean (fit/fit-places.ts, 1,315
 *   games of 2019, smoothed 1-2-1; two-fold cross-validation: no change for the moneyline, see the README for innings); and what
 *   that is on average in the first two innings, whose own factors contain it.
 * - `byCount`: runs of the rest of the half inning by balls (0 to 3, three numbers each for 0 to 2 strikes) relative to 0-0. Rounded
 *   from 37,000 counts of 243 games of 2019; the method is that of Marchi and Albert, "Analyzing Baseball Data with R".
 * - `walkOffMargin`: P(winning by 1, 2, 3, 4) when the home side wins in its last at-bat; same line scores, 954 walk-offs.
 * - `pregame`: home win probability and total of a game without lines; means of the same seasons.
 * - `rating`: the row of team-rating.ts, for a game without lines; `fit-ratings.ts` of the evaluation, 2010 to 2018.
 * - `runnerElasticity`: how strongly the runs of runners already on base follow the side's strength (new batters: 1).
 * - `starterLeaves`: a starter leaves after his n-th batter with probability floor + (1 - floor) Phi((n - middle) / width).
 * - `strikeoutRate`: share of plate appearances, and how much starters differ in it, without and with a strikeout line. Like
 *   `starterLeaves` set by hand in view of 243 games of 2019, so its coverage on those games is not out of sample.
 * - `hitShares`: single, double, triple, home run as shares of plate appearances; round league figures, set by hand.
 * - `plateAppearance`: share that ends in an out; chance that a batter is still in the game at his next turn. By hand.
 * - `lateShare`: runs of the innings from the seventh on, relative to their mean in those seasons, as a local level model of the seasons
 *   expects them next: bullpens have more innings than they had (fit/fit-late-innings.ts, same line scores, as the next two).
 * - `byDeficit`: runs of the home side's last at-bat by its runs behind (0, 1, 2, 3, 4 or more). The visitors keep their closer for a
 *   lead, so a tied home side scores more often (.281) than one that is a run behind (.218).
 * - `extraInnings`: runs of an extra inning relative to the mean, of the home side (before `byDeficit`) and of the away side; from the 1,939
 *   games of those seasons that were level after nine.
 */
export const mlbParams: ModelParams = {
  version: 'mlb-2026.3',
  values: {
    restOfInning: [
      0.72183, 0.1504, 0.06956, 0.03254, 0.01478, 0.00637, 0.00267, 0.00186, 0.57656, 0.17408, 0.12762, 0.06512, 0.03197, 0.01414, 0.00592,
      0.00459, 0.37992, 0.34204, 0.1426, 0.07397, 0.03426, 0.01555, 0.00684, 0.00481, 0.37758, 0.22253, 0.15366, 0.12441, 0.06645, 0.03097,
      0.0138, 0.01059, 0.1597, 0.54458, 0.14641, 0.08012, 0.03871, 0.01754, 0.00733, 0.00561, 0.14446, 0.42189, 0.16904, 0.13518, 0.06883,
      0.03267, 0.01521, 0.01273, 0.14587, 0.26057, 0.30237, 0.14404, 0.079, 0.03733, 0.01694, 0.01389, 0.13935, 0.27015, 0.20206, 0.14214,
      0.12578, 0.06401, 0.03092, 0.02559, 0.8365, 0.0978, 0.03953, 0.016, 0.00633, 0.00242, 0.00093, 0.0005, 0.72851, 0.11797, 0.08882,
      0.03864, 0.01579, 0.00632, 0.00242, 0.00152, 0.59376, 0.23728, 0.09673, 0.04293, 0.01771, 0.00723, 0.00274, 0.00162, 0.58251, 0.16158,
      0.10722, 0.08699, 0.03655, 0.01532, 0.00608, 0.00376, 0.34179, 0.47803, 0.10067, 0.04816, 0.01882, 0.0075, 0.00322, 0.0018, 0.35797,
      0.36843, 0.1175, 0.08929, 0.03885, 0.01679, 0.00656, 0.00461, 0.31981, 0.27698, 0.2218, 0.09656, 0.04988, 0.02062, 0.00891, 0.00544,
      0.33197, 0.26245, 0.15502, 0.09972, 0.08817, 0.03802, 0.01556, 0.00909, 0.92908, 0.0482, 0.01535, 0.00501, 0.00166, 0.00047, 0.00017,
      8e-5, 0.87086, 0.06066, 0.04604, 0.0151, 0.00502, 0.00155, 0.00052, 0.00025, 0.78084, 0.14652, 0.04684, 0.01718, 0.006, 0.00174,
      0.00061, 0.00025, 0.77158, 0.10733, 0.055, 0.04488, 0.01448, 0.00447, 0.00144, 0.00081, 0.74027, 0.18767, 0.0466, 0.01675, 0.0058,
      0.00194, 0.0006, 0.00037, 0.72324, 0.14905, 0.05919, 0.04553, 0.01588, 0.00463, 0.00176, 0.00073, 0.73736, 0.05616, 0.1331, 0.04635,
      0.01819, 0.00603, 0.00199, 0.00081, 0.67406, 0.09741, 0.10651, 0.05397, 0.04688, 0.01399, 0.00469, 0.00249,
    ],
    homeInnings: [1.128, 0.891, 0.996, 1.016, 1.043, 1.029, 0.976, 0.922, 0.9],
    awayInnings: [1.045, 0.903, 1.003, 1.056, 1.02, 1.048, 0.99, 0.936, 0.926],
    strengthByInning: [1.15, 1.15, 1.15, 1.15, 1.15, 0.95, 0.87, 0.73, 0.67],
    leagueRate: [0.49],
    formExcess: [0, 0.019, 0.013, 0.011, 0.012, 0.008, 0.009, 0.009, 0.012],
    formLead: [0, 0, 0.003, 0.008, 0.02, 0.035, 0.052, 0.063, 0.063],
    lateShare: [1.033],
    byDeficit: [1.212, 0.823, 0.923, 1.009, 1.09],
    extraInnings: [1.056, 1.085],
    byPlace: [1.09, 1.134, 1.073, 0.968, 0.927, 0.916, 0.902, 0.933, 1.006],
    usualPlace: [1.09, 0.943],
    byCount: [1, 0.905, 0.79, 1.09, 0.975, 0.87, 1.19, 1.08, 0.95, 1.39, 1.31, 1.16],
    walkOffMargin: [0.869, 0.08, 0.038, 0.013],
    runnerElasticity: [0.5],
    pregame: [0.536, 8.75],
    rating: [3.3, 24.7, 0.6, 83.6, 4.33, 0.0064],
    starterLeaves: [26.5, 4, 0.007],
    strikeoutRate: [0.23, 0.07, 0.03],
    hitShares: [0.143, 0.045, 0.0045, 0.034],
    plateAppearance: [0.69, 0.97],
  },
}

/** The parameters under a name; empty where this version has none. */
export const valuesOf = (params: ModelParams, name: string): readonly number[] => params.values[name] ?? []

/** One parameter by name. */
export const valueOf = (params: ModelParams, name: string, otherwise: number): number => params.values[name]?.[0] ?? otherwise
