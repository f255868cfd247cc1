declare const brand: unique symbol

/** A primitive that cannot be mixed up with another of the same representation. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** A game: `<sport>-<provider's id>`, for example `nfl-2016010900`. Keys every record of the game. */
export type GameId = Brand<string, 'GameId'>

/** `type[/period][/participant][/line]`, for example `spread/ft/-7` (half points, home view). Never reused. */
export type MarketKey = Brand<string, 'MarketKey'>

/** Microseconds since 1970-01-01T00:00:00Z. Exact as a number until the year 2255. */
export type Micros = Brand<number, 'Micros'>

/** Points times two, so that half points are integers: 7.5 points is 15. */
export type HalfPoints = Brand<number, 'HalfPoints'>

export const gameId = (id: string): GameId => id as GameId
export const marketKey = (key: string): MarketKey => key as MarketKey
export const micros = (us: number): Micros => us as Micros
export const halfPoints = (points2: number): HalfPoints => points2 as HalfPoints
