import { randomUUID } from 'node:crypto'
import { commandActions } from '@fairline/adapters-postgres'
import { marketTypesOf } from '@fairline/contracts'
import type { Clock, Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import type { Instruments } from '@fairline/runtime-service'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { apiMetrics } from '../api-metrics.ts'
import type { Games } from '../games.ts'
import type { ApiKey, CommandAction, CommandReport, CommandSink } from '../ports.ts'
import { apiError } from '../problem.ts'
import { problemSchema } from '../schemas.ts'
import { commonProblems, gameParams } from './games-routes.ts'

/** What {@link commandRoutes} needs. */
export interface CommandRoutesOptions {
  readonly games: Games
  readonly commands: CommandSink
  readonly clock: Clock
  readonly instruments: Instruments<typeof apiMetrics>
  readonly keyOf: (request: object) => ApiKey
}

const printable = /^\P{Cc}*$/u

const note = z.string().min(1).max(500).regex(printable, { error: 'must be one line' }).describe('Why; people will read it')

const scopedBody = z.strictObject({
  marketTypes: z
    .array(z.string().regex(/^[A-Za-z0-9_]{1,40}$/, { error: 'must be words such as spread' }))
    .min(1)
    .max(50)
    .refine((types) => new Set(types).size === types.length, { error: 'must not repeat' })
    .optional()
    .describe('Absent: the whole game'),
  note,
})

const wholeGameBody = z.strictObject({ note })

const commandHeaders = z.looseObject({
  'idempotency-key': z.string().optional().describe('New for each command, the same for its repetitions'),
})

const acceptedSchema = z.object({
  commandId: z.uuid(),
  gameId: z.string(),
  action: z.enum(commandActions),
  marketTypes: z.array(z.string()).describe('Empty: the whole game'),
  repeated: z.boolean().describe('Whether an earlier request with this idempotency key had stored it'),
})

const reportSchema = z.object({
  commandId: z.uuid(),
  gameId: z.string(),
  action: z.enum(commandActions),
  marketTypes: z.array(z.string()).describe('Empty: the whole game'),
  actor: z.string(),
  note: z.string(),
  issuedAtUs: z.int(),
  state: z.enum(['stored', 'in-effect', 'refused']).describe('stored: under way, not decided yet'),
  epoch: z.int().optional().describe('In effect: of changeSeq'),
  changeSeq: z.int().optional().describe('In effect: from this change of the game on'),
  reason: z.string().optional().describe('Refused: why; it changed nothing'),
  decidedAtUs: z.int().optional(),
})

const reportBody = ({ result, marketTypes, ...command }: CommandReport): z.output<typeof reportSchema> => {
  const common = { ...command, marketTypes: [...marketTypes] }
  if (result === undefined) return { ...common, state: 'stored' }
  const { outcome, decidedAtUs } = result
  return outcome.kind === 'refused'
    ? { ...common, state: 'refused', reason: outcome.reason, decidedAtUs }
    : { ...common, state: 'in-effect', epoch: outcome.epoch, changeSeq: outcome.changeSeq, decidedAtUs }
}

const idempotencyPattern = /^[!-~]{1,100}$/

/** An operator who stops a type that does not exist believes that something is closed. */
const requireTypes = (sport: Sport, wanted: readonly string[]): void => {
  const allowed = marketTypesOf(sport)
  const unknown = wanted.filter((type) => !allowed.includes(type))
  if (unknown.length > 0)
    throw apiError('API_MARKET_TYPE_UNKNOWN', `${sport} has no ${unknown.join(', ')}. Its market types are ${allowed.join(', ')}.`)
}

/** POST routes for what operators decide about a game: suspend and resume, abandon, and confirm its final. */
export const commandRoutes = (scope: FastifyInstance, { games, commands, clock, instruments, keyOf }: CommandRoutesOptions): void => {
  const app = scope.withTypeProvider<ZodTypeProvider>()

  app.route({
    method: 'GET',
    url: '/commands/:commandId',
    config: { scope: 'operate' },
    schema: {
      tags: ['commands'],
      summary: 'What became of a command',
      description: 'Needs the scope operate. A command is stored, then in effect from a change of its game on, or refused with a reason.',
      params: z.object({ commandId: z.string().min(1).max(100) }),
      querystring: z.strictObject({}),
      response: { 200: reportSchema, ...commonProblems },
    },
    handler: async (request, reply) => {
      const { commandId } = request.params
      const report = await commands.findCommand(commandId)
      if (report === undefined) throw apiError('API_COMMAND_UNKNOWN', `No command has the id ${JSON.stringify(commandId)}.`)
      return reply.header('cache-control', 'no-store').send(reportBody(report))
    },
  })

  const route = (action: CommandAction, summary: string, effect: string, isScoped: boolean): void => {
    app.route({
      method: 'POST',
      url: `/games/:gameId/${action}`,
      config: { scope: 'operate' },
      schema: {
        tags: ['commands'],
        summary,
        description: `Needs the scope operate. Stored when the answer comes; it takes effect as soon as the game is priced again. ${effect}`,
        params: gameParams,
        querystring: z.strictObject({}),
        headers: commandHeaders,
        body: isScoped ? scopedBody : wholeGameBody,
        response: { 202: acceptedSchema, ...commonProblems, 413: problemSchema, 415: problemSchema, 422: problemSchema },
      },
      handler: async (request, reply) => {
        const { gameId } = request.params
        const sport = games.sportOf(gameId)
        const idempotencyKey = request.headers['idempotency-key']
        if (idempotencyKey === undefined || !idempotencyPattern.test(idempotencyKey))
          throw apiError('API_IDEMPOTENCY_KEY_MISSING', 'A command needs an idempotency key.')
        const { marketTypes = [], note: why } = request.body as z.output<typeof scopedBody>
        requireTypes(sport, marketTypes)
        const key = keyOf(request)
        const stored = await commands
          .insertCommand({
            commandId: randomUUID(),
            gameId,
            sport,
            action,
            marketTypes: marketTypes.toSorted(),
            actor: key.name,
            note: why,
            issuedAtUs: clock.nowUs(),
            apiKeyId: key.id,
            idempotencyKey,
          })
          .catch((caught: unknown) => {
            const error = AppError.from(caught)
            throw error.code === 'POSTGRES_COMMAND_CONFLICT'
              ? apiError('API_IDEMPOTENCY_CONFLICT', 'It was sent with another game, action or body.', undefined, error)
              : error
          })
        if (stored.isNew) instruments.fairline_api_commands_total.add(1, { action })
        return reply
          .code(202)
          .send({ commandId: stored.commandId, gameId, action, marketTypes: marketTypes.toSorted(), repeated: !stored.isNew })
      },
    })
  }
  route(
    'suspend',
    'Close markets of a game',
    'Stops add up: what is closed is the union of all of them, whatever their order and grouping.',
    true,
  )
  route(
    'resume',
    'Let markets of a game open again',
    'Takes market types out of the stops of operators; without types, all of them. Other causes stay.',
    true,
  )
  route(
    'abandon',
    'Give a game up',
    'What is decided is confirmed, everything else is void. For a game that will not be finished and whose provider does not say so.',
    false,
  )
  route(
    'confirm-final',
    'Confirm the final of a game',
    'Takes a final that waits since it does not follow from what was known before (reason final-unconfirmed). Changes nothing in any other game.',
    false,
  )
}
