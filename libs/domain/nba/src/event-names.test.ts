import { describe, expect, it } from 'vitest'
import { isReplaced, nameAt, nameOf, newestVersion, placeOfName, unnamed, withNameAt, withReplacement } from './event-names.ts'
import { actionOf } from './testing/court.ts'

const versionOf = (corrects: string, eventId: string) => actionOf({ edited: true, corrects, eventId })

describe('names of events', () => {
  it('differ for ids that differ in their last character, and there is none for no id', () => {
    const names = Array.from({ length: 500 }, (_, index) => nameOf(`event-${index}`))
    expect(new Set(names).size).toBe(500)
    expect(names.every((name) => /^[\w-]{4}$/.test(name))).toBe(true)
    expect([nameOf(''), nameOf(undefined)]).toEqual([unnamed, unnamed])
  })

  it('stand at the places of a list that had none before', () => {
    const names = withNameAt(withNameAt('', 2, nameOf('a')), 3, nameOf('b'))
    expect([0, 1, 2, 3, 4].map((at) => nameAt(names, at))).toEqual([unnamed, unnamed, nameOf('a'), nameOf('b'), unnamed])
    expect(placeOfName(names, nameOf('b'))).toBe(3)
    expect(placeOfName(withNameAt(names, 2, undefined), nameOf('b'))).toBe(2)
    expect([placeOfName(names, unnamed), placeOfName(names, nameOf('c'))]).toEqual([-1, -1])
    // Two halves of names are no name.
    expect(placeOfName('abcdefgh', 'cdef')).toBe(-1)
  })
})

describe('corrections that were taken', () => {
  const taken = withReplacement(withReplacement('', versionOf('a', 'b')), versionOf('b', 'c'))

  it('replace the versions before them, and lead to the newest', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => isReplaced(taken, actionOf({ eventId: id })))).toEqual([true, true, false, false])
    expect(['a', 'b', 'c', 'd'].map((id) => newestVersion(taken, nameOf(id)))).toEqual(['c', 'c', 'c', 'd'].map(nameOf))
  })

  it('say nothing where an id is missing, and are forgotten in the end', () => {
    expect(withReplacement('', versionOf('', 'b'))).toBe('')
    expect(withReplacement('', actionOf({ eventId: 'b', corrects: 'a' }))).toBe('')
    let many = taken
    for (let index = 0; index < 200; index++) many = withReplacement(many, versionOf(`old-${index}`, `new-${index}`))
    expect(many.length).toBe(1024)
    expect(isReplaced(many, actionOf({ eventId: 'a' }))).toBe(false)
    expect(isReplaced(many, actionOf({ eventId: 'old-199' }))).toBe(true)
  })
})
