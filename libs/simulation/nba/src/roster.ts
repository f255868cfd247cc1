import type { Random } from '@fairline/kernel'
import { fnv1a } from '@fairline/kernel'
import type { RosterPlayer } from './game-recorder.ts'
import type { Club } from './teams.ts'

/** A generated player: invented, with rates per 100 possessions of his team. */
export interface GeneratedPlayer extends RosterPlayer {
  /** Share of the team's shots, of its rebounds and of its assists; each sums to 1 over the team. */
  readonly shotShare: number
  readonly reboundShare: number
  readonly assistShare: number
  /** Share of his shots that are threes. */
  readonly threeShare: number
}

const initials = ['A', 'B', 'C', 'D', 'E', 'J', 'K', 'L', 'M', 'R', 'S', 'T'] as const
const names = [
  'Abbott', 'Barlow', 'Calder', 'Dawes', 'Ellery', 'Farrow', 'Garner', 'Hollis', 'Ingram-Vale', 'Jessup', 'Kendrick', 'Lomax', 'Mercer',
  'Norwood', 'Oakes', 'Prescott', 'Quill', 'Rowan', 'Sutter', 'Thorne', 'Upton', 'Vickers', 'Weller', 'Yates',
] as const // prettier-ignore

const shotWeights = [22, 19, 15, 12, 10, 7, 6, 4, 3, 2] as const
const reboundWeights = [8, 10, 12, 18, 20, 10, 8, 6, 5, 3] as const
const assistWeights = [30, 18, 12, 9, 7, 10, 6, 4, 2, 2] as const
const threeShares = [0.45, 0.45, 0.4, 0.3, 0.1, 0.45, 0.4, 0.35, 0.15, 0.3] as const

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0)

/** Ten invented players of a club; the first five start. */
export const generateRoster = (club: Club, random: Random): readonly GeneratedPlayer[] => {
  const offset = Math.floor(random() * names.length)
  return shotWeights.map((weight, index) => {
    const nameI = `${initials[Math.floor(random() * initials.length)] as string}. ${names[(offset + index) % names.length] as string}`
    return {
      personId: 3_000_000 + (fnv1a(`${club.tricode}/${index}`) % 1_000_000),
      nameI,
      tricode: club.tricode,
      starter: index < 5,
      shotShare: weight / sum(shotWeights),
      reboundShare: (reboundWeights[index] as number) / sum(reboundWeights),
      assistShare: (assistWeights[index] as number) / sum(assistWeights),
      threeShare: threeShares[index] as number,
    }
  })
}

/** One player of the roster, drawn by a share. */
export const drawPlayer = (
  roster: readonly GeneratedPlayer[],
  share: 'shotShare' | 'reboundShare' | 'assistShare',
  random: Random,
  except?: GeneratedPlayer,
): GeneratedPlayer => {
  const candidates = except === undefined ? roster : roster.filter((player) => player !== except)
  let left = random() * sum(candidates.map((player) => player[share]))
  for (const player of candidates) {
    left -= player[share]
    if (left < 0) return player
  }
  return candidates[candidates.length - 1] as GeneratedPlayer
}
