import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { GameScript, SlateMessage } from '@fairline/simulation-slate'
import { phrasebooks } from '../situations/phrasebooks.ts'
import { situations } from '../situations/situations.ts'
import { allCases } from './all-cases.ts'
import { enveloped } from './envelopes.ts'
import type { CaseStep, RealCase } from './real-case.ts'

const firstStartMs = 60_000
const startStepMs = 30_000
/** Game time between two messages: at 30 times real speed a third of a second, longer than a game waits for what is missing. */
const messageStepMs = 10_000

/** The messages of a case as its provider sends them. Commands, heartbeats and unreadable bytes are not the provider's script and are left out. */
const messagesOf = (sport: Sport, game: string, steps: readonly CaseStep[], startsAtMs: number): readonly SlateMessage[] => {
  const messages: SlateMessage[] = []
  let seq = 0
  const put = (body: SlateMessage['body']): void => {
    const own = body['seq']
    seq = typeof own === 'number' ? own : seq + 1
    const atMs = startsAtMs + messages.length * messageStepMs
    messages.push({
      atMs,
      gameId: `${sport}-${game}`,
      body: enveloped[sport](body, { game, seq, count: messages.length + 1, sentAtUs: 0 }),
    })
  }
  for (const step of steps) {
    if ('send' in step) put(step.send)
    else if ('skip' in step) seq += step.skip
  }
  // A run ends when its games have ended: whatever became of this one, it is called off, and said again in case it is not believed at once.
  const before = messages.map(({ body }) => body)
  for (let i = 0; i < 2; i++) put(phrasebooks[sport].calledOff(before))
  return messages
}

const situationCases: readonly RealCase[] = sports.flatMap((sport) =>
  situations.map(({ name, steps }) => ({ sport, name, source: 'every sport', steps: steps(phrasebooks[sport]) })),
)

/** Every situation of every sport and every case, each as a game of its own, for the running system. */
export const realWorldScripts = (): readonly GameScript[] =>
  [...situationCases, ...allCases]
    .filter(({ steps }) => steps.some((step) => 'send' in step))
    .map(({ sport, name, steps }, index): GameScript => {
      const game = `99${String(index).padStart(6, '0')}`
      return {
        game: { gameId: `${sport}-${game}`, sport, label: name },
        messages: messagesOf(sport, game, steps, firstStartMs + index * startStepMs),
      }
    })
