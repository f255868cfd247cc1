import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { benchError } from '../errors.ts'
import type { FeedAnswer, PlayRequest } from './feed-messages.ts'

/** A level under way in the feed process. */
export interface PlayingLevel {
  /** Stamp of the first message, microseconds. */
  readonly startUs: number
  /** Resolves when everything is with the broker. */
  readonly done: Promise<{ readonly sent: number; readonly lateMs: number }>
}

/** The bench's feed as a process of its own, so that reading the path never delays sending. Owns the process. */
export class FeedProcess {
  readonly #child: ChildProcess
  #take: (answer: FeedAnswer) => void = () => undefined
  #fail: (error: Error) => void = () => undefined
  #isClosing = false

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#child = fork(join(import.meta.dirname, 'main.ts'), [], {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // A group of its own: Ctrl-C in the terminal reaches the bench only, which then ends its processes in order.
      detached: true,
    })
    this.#child.on('message', (answer: FeedAnswer) => this.#take(answer))
    this.#child.once('exit', (code, signal) => {
      if (!this.#isClosing) this.#fail(benchError('BENCH_FEED_FAILED', `The feed process ended (${signal ?? `exit code ${code}`}).`))
    })
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  /** Resolves when the feed is connected. */
  async open(): Promise<void> {
    await this.#next('open')
  }

  /** Starts a level. One at a time. */
  async play(request: PlayRequest): Promise<PlayingLevel> {
    const started = this.#next('started')
    this.#child.send(request)
    const { startUs } = await started
    const done = this.#next('done').then(({ sent, lateMs }) => ({ sent, lateMs }))
    // Awaited by the level when its time is over; a failure before that is not unhandled.
    done.catch(() => undefined)
    return { startUs, done }
  }

  /** Ends the process. */
  async close(): Promise<void> {
    this.#isClosing = true
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await ended
  }

  #next<Kind extends FeedAnswer['kind']>(kind: Kind): Promise<Extract<FeedAnswer, { readonly kind: Kind }>> {
    return new Promise((resolve, reject) => {
      this.#fail = reject
      this.#take = (answer) => {
        if (answer.kind === kind) resolve(answer as Extract<FeedAnswer, { readonly kind: Kind }>)
      }
    })
  }
}
