import { describe, expect, it } from 'vitest'
import { easternZone, localDate, localToUtcMs, minutesOfDay } from './local-time.ts'

const utc = (date: string, time: string, zone = easternZone): string =>
  new Date(localToUtcMs(date, minutesOfDay(time) ?? Number.NaN, zone)).toISOString().slice(0, 16)

describe('wall clocks of a zone', () => {
  it.each([
    ['the Thursday before the first Sunday of November', '2023-11-02', '20:15', '2023-11-03T00:15'],
    ['the Thursday after it', '2023-11-09', '20:15', '2023-11-10T01:15'],
    ['the Sunday itself, after two o’clock', '2021-11-07', '13:00', '2021-11-07T18:00'],
    ['early November before 2007', '2004-11-01', '21:00', '2004-11-02T02:00'],
    ['a late March before 2007', '2005-03-28', '19:00', '2005-03-29T00:00'],
    ['a late March since', '2007-03-28', '19:00', '2007-03-28T23:00'],
    ['the first Sunday of April, 1987 to 2006', '1987-04-05', '13:00', '1987-04-05T17:00'],
    ['the same week by the rule before', '1986-04-06', '13:00', '1986-04-06T18:00'],
    ['the oil crisis: daylight saving in January', '1974-01-13', '15:30', '1974-01-13T19:30'],
  ])('in the east: %s', (_, date, time, expected) => {
    expect(utc(date, time)).toBe(expected)
  })

  it.each([
    ['America/Phoenix', '2019-07-01', '18:40', '2019-07-02T01:40'],
    ['Europe/London', '2019-06-29', '18:10', '2019-06-29T17:10'],
    ['Asia/Tokyo', '2019-03-20', '18:30', '2019-03-20T09:30'],
    ['Asia/Seoul', '2024-03-20', '19:05', '2024-03-20T10:05'],
    ['America/Mexico_City', '2023-04-29', '16:05', '2023-04-29T22:05'],
    ['America/Puerto_Rico', '2018-04-17', '19:10', '2018-04-17T23:10'],
  ])('in %s', (zone, date, time, expected) => {
    expect(utc(date, time, zone)).toBe(expected)
  })

  it('take an hour that comes twice as the first, and one that is left out as the hour after', () => {
    expect(utc('2023-11-05', '1:30 AM')).toBe('2023-11-05T05:30')
    expect(utc('2023-03-12', '2:30 AM')).toBe('2023-03-12T07:30')
  })

  it('give no moment of what is no date', () => {
    expect(localToUtcMs('11/2/2023', 0, easternZone)).toBeNaN()
  })

  it('say which day it is there', () => {
    expect(localDate(Date.UTC(2023, 10, 3, 3, 59), easternZone)).toBe('2023-11-02')
    expect(localDate(Date.UTC(2023, 10, 3, 4), easternZone)).toBe('2023-11-03')
  })
})

describe('a time of day as text', () => {
  it.each([
    ['9:30 PM', 21 * 60 + 30],
    ['9:30', 9 * 60 + 30],
    ['21:30', 21 * 60 + 30],
    ['7:10PM', 19 * 60 + 10],
    ['12:05 AM', 5],
    ['12:05pm', 12 * 60 + 5],
    ['20:15:00', 20 * 60 + 15],
    ['8:03 p.m.', 20 * 60 + 3],
    ['13:00 PM', undefined],
    ['24:00', undefined],
    ['9:75', undefined],
    ['TBD', undefined],
    ['', undefined],
  ])('%s', (text, minutes) => {
    expect(minutesOfDay(text)).toBe(minutes)
  })
})
