import { AppError } from '@fairline/kernel'
import type { Health, RunningService } from '@fairline/runtime-service'
import type { FastifyInstance } from 'fastify'
import { apiFault } from './errors.ts'

/** A server behind the API, watched for readiness. */
export interface Backend {
  readonly name: string
  ping(): Promise<void>
  close(): Promise<void>
}

/** What {@link startApi} needs. */
export interface StartApiOptions {
  readonly app: FastifyInstance
  readonly host: string
  readonly port: number
  readonly backends: readonly Backend[]
  readonly health: Health
  /** How often backends are asked. Default 2 s. */
  readonly pingMs?: number
}

/** Listens, watches the servers behind the API, and closes all of it. */
export const startApi = async ({
  app,
  host,
  port,
  backends,
  health,
  pingMs = 2000,
}: StartApiOptions): Promise<RunningService & { readonly port: number }> => {
  const conditions = backends.map((backend) => ({ backend, condition: health.condition(backend.name, 'not asked yet') }))
  const look = async (): Promise<void> => {
    await Promise.all(
      conditions.map(({ backend, condition }) =>
        backend.ping().then(
          () => {
            condition.met()
          },
          (caught: unknown) => {
            condition.unmet(AppError.from(caught).message)
          },
        ),
      ),
    )
  }
  let isClosing = false
  let timer: NodeJS.Timeout | undefined
  const keepLooking = async (): Promise<void> => {
    await look()
    if (!isClosing) timer = setTimeout(() => void keepLooking(), pingMs)
  }
  await keepLooking()
  try {
    await app.listen({ host, port })
  } catch (caught) {
    const isTaken = typeof caught === 'object' && caught !== null && 'code' in caught && caught.code === 'EADDRINUSE'
    throw isTaken ? apiFault('API_PORT_TAKEN', `Port ${port} on ${host} is taken.`, { host, port }) : caught
  }
  const address = app.server.address()
  const { promise: done, resolve } = Promise.withResolvers<void>()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    done,
    drain: async () => {
      isClosing = true
      clearTimeout(timer)
      await app.close()
      await Promise.all(backends.map((backend) => backend.close()))
      resolve()
    },
  }
}
