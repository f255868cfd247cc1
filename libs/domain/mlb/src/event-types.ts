/**
 * What an event type of the league does to the game.
 * - `hit`, `strikeout`, `batting`: a finished plate appearance, with what it counts for the players.
 * - `pending`: a finished plate appearance whose ruling the official scorer still owes.
 * - `running`: runners moved or were put out inside a plate appearance.
 * - `pitcher`: another pitcher comes in.
 * - `leaving`: a player leaves the game for good.
 * - `notice`: told for information; runners, outs and runs stay as they are.
 */
export type EventKind = 'hit' | 'strikeout' | 'batting' | 'pending' | 'running' | 'pitcher' | 'leaving' | 'notice'

const kinds: Readonly<Record<EventKind, readonly string[]>> = {
  hit: ['single', 'double', 'triple', 'home_run'],
  strikeout: ['strikeout', 'strike_out', 'strikeout_double_play', 'strikeout_triple_play'],
  batting: [
    'batter_interference',
    'catcher_interf',
    'double_play',
    'error',
    'fan_interference',
    'field_error',
    'field_out',
    'fielder_interference',
    'fielders_choice',
    'fielders_choice_out',
    'force_out',
    'grounded_into_double_play',
    'grounded_into_triple_play',
    'hit_by_pitch',
    'intent_walk',
    'runner_interference',
    'sac_bunt',
    'sac_bunt_double_play',
    'sac_fly',
    'sac_fly_double_play',
    'triple_play',
    'walk',
  ],
  pending: ['os_ruling_pending_primary', 'os_ruling_pending_prior'],
  running: [
    'balk',
    'caught_stealing',
    'caught_stealing_2b',
    'caught_stealing_3b',
    'caught_stealing_home',
    'cs_double_play',
    'defensive_indiff',
    'forced_balk',
    'other_advance',
    'other_out',
    'passed_ball',
    'pickoff_1b',
    'pickoff_2b',
    'pickoff_3b',
    'pickoff_caught_stealing_2b',
    'pickoff_caught_stealing_3b',
    'pickoff_caught_stealing_home',
    'pickoff_error_1b',
    'pickoff_error_2b',
    'pickoff_error_3b',
    'runner_double_play',
    'stolen_base',
    'stolen_base_2b',
    'stolen_base_3b',
    'stolen_base_home',
    'wild_pitch',
  ],
  pitcher: ['pitching_substitution', 'pitcher_switch'],
  leaving: ['defensive_substitution', 'ejection', 'offensive_substitution'],
  notice: [
    'at_bat_start',
    'batter_timeout',
    'batter_turn',
    'defensive_switch',
    'game_advisory',
    'injury',
    'mound_visit',
    'no_pitch',
    'pitcher_step_off',
    'runner_placed',
    'umpire_substitution',
  ],
}

const kindOf = new Map<string, EventKind>(
  (Object.entries(kinds) as readonly [EventKind, readonly string[]][]).flatMap(([kind, types]) =>
    types.map((type) => [type, kind] as const),
  ),
)

/** The kind of one of the event types of the league's stats API; undefined for a type that is not known. */
export const eventKind = (eventType: string): EventKind | undefined => kindOf.get(eventType)

const appearances: ReadonlySet<EventKind> = new Set(['hit', 'strikeout', 'batting', 'pending'])

/**
 * Whether an event ends a plate appearance. A play that the provider files under an at-bat may still be a runner's out that ended the inning,
 * and then the batter has not had his turn; for a type that is not known the provider's filing decides.
 */
export const endsPlateAppearance = (eventType: string, filedAsAtBat: boolean): boolean => {
  const kind = eventKind(eventType)
  return filedAsAtBat && (kind === undefined || appearances.has(kind))
}

const basesOfHit: Readonly<Record<string, number>> = { single: 1, double: 2, triple: 3, home_run: 4 }

/** Bases of the batter's hit; 0 where it was none. */
export const hitBases = (eventType: string): number => (Object.hasOwn(basesOfHit, eventType) ? (basesOfHit[eventType] as number) : 0)

/** Whether what a finished plate appearance counts for its players is known: not for a type nobody knows, nor before the scorer has ruled. */
export const isRuled = (eventType: string): boolean => {
  const kind = eventKind(eventType)
  return kind !== undefined && kind !== 'pending'
}
