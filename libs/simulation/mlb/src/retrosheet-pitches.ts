/** A pitch of a Retrosheet pitch sequence with the count after it. */
export interface SequencePitch {
  readonly call: string
  readonly description: string
  readonly inPlay: boolean
  readonly balls: number
  readonly strikes: number
}

/** Retrosheet's pitch codes in the league's call codes; see https://www.retrosheet.org/eventfile.htm. */
const calls: Readonly<Record<string, readonly [call: string, description: string, effect: 'ball' | 'strike' | 'foul' | 'play' | 'hit']>> = {
  B: ['B', 'Ball', 'ball'],
  I: ['I', 'Intent Ball', 'ball'],
  P: ['P', 'Pitchout', 'ball'],
  V: ['V', 'Automatic Ball', 'ball'],
  C: ['C', 'Called Strike', 'strike'],
  S: ['S', 'Swinging Strike', 'strike'],
  K: ['S', 'Strike', 'strike'],
  A: ['A', 'Automatic Strike', 'strike'],
  M: ['M', 'Missed Bunt', 'strike'],
  Q: ['Q', 'Swinging Pitchout', 'strike'],
  T: ['T', 'Foul Tip', 'strike'],
  O: ['O', 'Foul Tip Bunt', 'strike'],
  L: ['L', 'Foul Bunt', 'strike'],
  F: ['F', 'Foul', 'foul'],
  R: ['R', 'Foul Pitchout', 'foul'],
  X: ['X', 'In play', 'play'],
  Y: ['X', 'In play', 'play'],
  H: ['H', 'Hit By Pitch', 'hit'],
}

/** The pitches of a sequence; throws to bases and other marks are left out. */
export const readPitches = (sequence: string): readonly SequencePitch[] => {
  const pitches: SequencePitch[] = []
  let balls = 0
  let strikes = 0
  for (const code of sequence) {
    const known = calls[code]
    if (known === undefined) continue
    const [call, description, effect] = known
    if (effect === 'ball') balls = Math.min(4, balls + 1)
    if (effect === 'strike') strikes = Math.min(3, strikes + 1)
    if (effect === 'foul') strikes = Math.min(2, strikes + 1)
    pitches.push({ call, description, inPlay: effect === 'play', balls, strikes })
  }
  return pitches
}
