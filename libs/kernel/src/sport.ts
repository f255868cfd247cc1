/** The sports Fairline prices. */
export const sports = ['nfl', 'nba', 'mlb'] as const

/** One of {@link sports}: names its topics, consumer groups, deployments and metrics. */
export type Sport = (typeof sports)[number]

/** Whether a word names a sport. */
export const isSport = (word: string): word is Sport => (sports as readonly string[]).includes(word)
