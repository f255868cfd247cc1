import { describe, expect, it } from 'vitest'
import { parseRetrosheetEvent } from './retrosheet-event.ts'

const read = (text: string) => {
  const event = parseRetrosheetEvent(text)
  return event === undefined ? undefined : { type: event.eventType, pa: event.plateAppearance, ...Object.fromEntries(event.moves) }
}

describe('parseRetrosheetEvent', () => {
  it.each([
    ['S8/L.1-3;2-H', { type: 'single', pa: true, B: '1', 1: '3', 2: 'H' }],
    ['DGR/L7.2-H', { type: 'double', pa: true, B: '2', 2: 'H' }],
    ['HR/78/F.1-H', { type: 'home_run', pa: true, B: 'H', 1: 'H' }],
    ['63', { type: 'field_out', pa: true, B: 'out' }],
    ['64(1)3/GDP', { type: 'grounded_into_double_play', pa: true, B: 'out', 1: 'out' }],
    ['46(1)/FO/P', { type: 'force_out', pa: true, B: '1', 1: 'out' }],
    ['8(B)84(2)/LDP', { type: 'double_play', pa: true, B: 'out', 2: 'out' }],
    ['E6/G.1-2', { type: 'field_error', pa: true, B: '1', 1: '2' }],
    ['6E3/G', { type: 'field_error', pa: true, B: '1' }],
    ['8/F/SF.3-H', { type: 'sac_fly', pa: true, B: 'out', 3: 'H' }],
    ['K', { type: 'strikeout', pa: true, B: 'out' }],
    ['K+WP.B-1', { type: 'strikeout', pa: true, B: '1' }],
    ['K+CS2(26)/DP', { type: 'strikeout_double_play', pa: true, B: 'out', 1: 'out' }],
    ['W+SB2', { type: 'walk', pa: true, B: '1', 1: '2' }],
    ['IW', { type: 'intent_walk', pa: true, B: '1' }],
    ['SB3;SB2', { type: 'stolen_base_3b', pa: false, 2: '3', 1: '2' }],
    ['CS2(2E4/TH).1-3', { type: 'caught_stealing_2b', pa: false, 1: '3' }],
    ['PO1(13)', { type: 'pickoff_1b', pa: false, 1: 'out' }],
    ['PO1(E1/TH).1-2', { type: 'pickoff_1b', pa: false, 1: '2' }],
    ['WP.1-2', { type: 'wild_pitch', pa: false, 1: '2' }],
    ['S7.1XH(72);B-2', { type: 'single', pa: true, B: '2', 1: 'out' }],
    ['S9.1X3(9E5)', { type: 'single', pa: true, B: '1', 1: '3' }],
    ['FC6.3XH(62);B-1', { type: 'fielders_choice', pa: true, B: '1', 3: 'out' }],
    ['FLE5/P5F', { type: 'foul_error', pa: false }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('gives nothing for no play', () => {
    expect(read('NP')).toBeUndefined()
  })

  it('counts runs batted in, not those on errors or marked so', () => {
    expect(parseRetrosheetEvent('S8.3-H;2-H')?.rbi).toBe(2)
    expect(parseRetrosheetEvent('S8.3-H;2-H(NR)')?.rbi).toBe(1)
    expect(parseRetrosheetEvent('E4.3-H')?.rbi).toBe(0)
  })

  it('refuses what it does not understand', () => {
    expect(() => parseRetrosheetEvent('QQ')).toThrow('Event QQ is not understood')
    expect(() => parseRetrosheetEvent('S8.9-H')).toThrow('Advance 9-H is not understood')
  })
})
