import { fnv1a } from '@fairline/kernel'
import type { NbaEvent } from './nba-event.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const nameLength = 4

/** The name of an event without an id. */
export const unnamed = '....'

/** A short name of an event id: four characters, so that a state can keep those of a whole game. Two of 16 million ids may share one. */
export const nameOf = (eventId: string | undefined): string => {
  if (eventId === undefined || eventId === '') return unnamed
  let rest = fnv1a(eventId)
  // The upper bits as well: ids differ in their last character alone.
  rest = (rest ^ (rest >>> 24)) >>> 0
  let name = ''
  for (let i = 0; i < nameLength; i++) {
    name += alphabet[rest % 64] as string
    rest = Math.floor(rest / 64)
  }
  return name
}

/** The names of a list, one after the other in one text. */
export const nameAt = (names: string, index: number): string => {
  const name = names.slice(index * nameLength, (index + 1) * nameLength)
  return name === '' ? unnamed : name
}

/** The list with a name at a place, or without what is there. What was never named up to there has no name. */
export const withNameAt = (names: string, index: number, name: string | undefined): string => {
  const at = index * nameLength
  return names.slice(0, at).padEnd(at, unnamed) + (name ?? '') + names.slice(at + nameLength)
}

/** A list without its oldest names where it has more than so many. */
export const keepNewest = (names: string, most: number): string => names.slice(-nameLength * most)

/** The last place of a name in a list; -1 where it is in none. */
export const placeOfName = (names: string, name: string): number => {
  if (name === unnamed) return -1
  for (let at = names.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : names.lastIndexOf(name, at - 1))
    if (at % nameLength === 0) return at / nameLength
  return -1
}

/** More corrections than this are kept as the newest. */
const mostReplacements = 128

const corrected = (replacements: string, pair: number): string => nameAt(replacements, 2 * pair)

const countOf = (replacements: string): number => replacements.length / (2 * nameLength)

/** The corrections taken, with one more: pairs of the name of the version that it replaces and its own. */
export const withReplacement = (replacements: string, event: NbaEvent): string => {
  if (!event.edited) return replacements
  const name = nameOf(event.corrects)
  const own = nameOf(event.eventId)
  return name === unnamed || own === unnamed || name === own
    ? replacements
    : (replacements + name + own).slice(-2 * nameLength * mostReplacements)
}

/** Whether a correction that was taken has replaced this version of an action: it came too late. */
export const isReplaced = (replacements: string, event: NbaEvent): boolean => {
  if (replacements === '') return false
  const own = nameOf(event.eventId)
  if (own === unnamed) return false
  for (let pair = 0; pair < countOf(replacements); pair++) if (corrected(replacements, pair) === own) return true
  return false
}

/** Whether a correction replaces a version that another correction has brought, or replaced. */
export const isKnownVersion = (replacements: string, event: NbaEvent): boolean => placeOfName(replacements, nameOf(event.corrects)) >= 0

/** The name of the newest version of the action whose version has this name. */
export const newestVersion = (replacements: string, name: string): string => {
  let newest = name
  // A correction that comes later replaces what one before it has brought, or was overtaken by what replaces it.
  for (let before = ''; before !== newest && before !== name;) {
    before = newest
    for (let pair = 0; pair < countOf(replacements); pair++)
      if (corrected(replacements, pair) === newest) newest = nameAt(replacements, 2 * pair + 1)
  }
  return newest
}
