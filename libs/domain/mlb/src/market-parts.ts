import type { FairMarket, MarketName, Selection } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { halfPoints } from '@fairline/kernel'

/** Lines whose outcome is this certain are not offered. */
const certainty = 0.0005

/** A market of two outcomes; undefined where it is as good as decided. */
export const twoWay = (name: MarketName, main: boolean, yes: Selection, no: Selection, probability: number): FairMarket | undefined => {
  if (!(probability > certainty && probability < 1 - certainty)) return undefined
  return {
    ...name,
    key: marketKeyOf(name),
    main,
    selections: [
      { selection: yes, probability },
      { selection: no, probability: 1 - probability },
    ],
  }
}

/** A line of a total: `half` is the line in half runs. */
export const overUnder = (
  type: string,
  period: string,
  participant: string,
  half: number,
  main: boolean,
  over: number,
): FairMarket | undefined => twoWay({ type, period, participant, line: halfPoints(half) }, main, 'over', 'under', over)

const parse = (key: MarketKey): MarketName | undefined => {
  const parts = key.split('/')
  const [type, period] = parts
  if (type === undefined || period === undefined || parts.length > 4) return undefined
  const last = parts.length > 2 ? (parts.at(-1) as string) : ''
  const isLine = /^-?\d{1,3}$/.test(last)
  if (parts.length === 4 && !isLine) return undefined
  const participant = parts.length === 4 ? (parts[2] as string) : parts.length === 3 && !isLine ? last : ''
  return { type, period, participant, line: isLine ? halfPoints(Number(last)) : undefined }
}

// The same few hundred keys of a game are settled at every pass.
const parsed = new Map<MarketKey, MarketName | undefined>()
const parsedLimit = 8192

/** The parts of a key of this sport; undefined where it is none of ours. */
export const parseKey = (key: MarketKey): MarketName | undefined => {
  const known = parsed.get(key)
  if (known !== undefined) return known
  if (parsed.size >= parsedLimit) parsed.clear()
  const name = parse(key)
  parsed.set(key, name)
  return name
}
