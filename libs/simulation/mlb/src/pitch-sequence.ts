import type { Random } from '@fairline/kernel'

/** A pitch of a generated at-bat with the count after it. */
export interface GeneratedPitch {
  readonly call: string
  readonly description: string
  readonly inPlay: boolean
  readonly balls: number
  readonly strikes: number
}

const lastPitch: Readonly<Record<string, readonly [string, string]>> = {
  walk: ['B', 'Ball'],
  hit_by_pitch: ['H', 'Hit By Pitch'],
  strikeout: ['S', 'Swinging Strike'],
}

/** Pitches that lead to the result: balls and strikes in a drawn order, fouls with two strikes, then the deciding pitch. */
export const drawPitches = (result: string, random: Random): readonly GeneratedPitch[] => {
  const strikesBefore = result === 'strikeout' ? 2 : Math.floor(random() * 3)
  const ballsBefore = result === 'walk' ? 3 : Math.floor(random() * random() * 4)
  const pitches: GeneratedPitch[] = []
  let balls = 0
  let strikes = 0
  while (balls < ballsBefore || strikes < strikesBefore) {
    const left = ballsBefore - balls + strikesBefore - strikes
    if (random() * left < ballsBefore - balls) pitches.push({ call: 'B', description: 'Ball', inPlay: false, balls: ++balls, strikes })
    else if (random() < 0.5) pitches.push({ call: 'C', description: 'Called Strike', inPlay: false, balls, strikes: ++strikes })
    else pitches.push({ call: 'F', description: 'Foul', inPlay: false, balls, strikes: ++strikes })
    if (strikes === 2 && random() < 0.2) pitches.push({ call: 'F', description: 'Foul', inPlay: false, balls, strikes })
  }
  const [call, description] = lastPitch[result] ?? ['X', 'In play']
  if (result === 'walk') balls = 4
  if (result === 'strikeout') strikes = 3
  pitches.push({ call, description, inPlay: call === 'X', balls, strikes })
  return pitches
}
