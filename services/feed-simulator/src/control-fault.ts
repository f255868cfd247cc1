import { sports } from '@fairline/kernel'
import { z } from 'zod'
import type { Player } from './play-slate.ts'

const sport = z.enum(sports)
const durationMs = z.number().min(1).max(3_600_000)
const probability = z.number().min(0).max(1).default(1)
const reconnectInMs = 2000

const controlFault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('silence'), sport, durationMs, gameId: z.string().max(64).optional() }),
  z.strictObject({ kind: z.literal('freeze'), sport, durationMs }),
  z.strictObject({ kind: z.literal('clock'), sport, durationMs, offsetMs: z.number().min(-86_400_000).max(86_400_000) }),
  z.strictObject({ kind: z.literal('burst'), durationMs, factor: z.number().min(1).max(1000) }),
  z.strictObject({ kind: z.literal('duplicate'), sport, durationMs, probability, copies: z.int().min(1).max(1000).default(1) }),
  z.strictObject({ kind: z.literal('swap'), sport, durationMs, probability }),
  z.strictObject({ kind: z.literal('gap'), sport, durationMs, probability, length: z.int().min(1).max(1000).default(1) }),
  z.strictObject({ kind: z.literal('malformed'), sport, durationMs, probability }),
  z.strictObject({ kind: z.literal('disconnect'), sport }),
  z.strictObject({ kind: z.literal('reconnect'), sport }),
])

/** Starts a fault that came from outside, durations on the clock, and says why it cannot be started where it cannot. */
export const startFault = (player: Player, body: unknown): string | undefined => {
  const parsed = controlFault.safeParse(body)
  if (!parsed.success) return z.prettifyError(parsed.error)
  const fault = parsed.data
  switch (fault.kind) {
    case 'silence':
      player.silence(fault.sport, fault.durationMs, fault.gameId)
      return undefined
    case 'freeze':
      player.freeze(fault.sport, fault.durationMs)
      return undefined
    case 'clock':
      player.shiftClock(fault.sport, fault.offsetMs, fault.durationMs)
      return undefined
    case 'burst':
      player.burst(fault.factor, fault.durationMs)
      return undefined
    case 'disconnect':
      player.disconnect(fault.sport)
      return undefined
    case 'reconnect':
      return player.announceReconnect(fault.sport, reconnectInMs) ? undefined : `The provider of ${fault.sport} has no such notice.`
    default: {
      const { durationMs: forMs, ...disturbance } = fault
      player.disturb(disturbance, forMs)
      return undefined
    }
  }
}
