import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { exactlyOnceError } from './errors.ts'
import { type FromTally, hangingLine, orderVariable, type TallyOrder } from './tally-order.ts'

/** One end of the process that nobody had asked for. */
export interface StageExit {
  readonly atMs: number
  /** Exit code, or the signal that ended it. */
  readonly how: number | string
  /** The last line it wrote to standard error. */
  readonly reason: string
}

const restartDelayMs = 200
const stopDeadlineMs = 30_000

/** A tally stage whose process is started again whenever it ends, as the platform's supervisor does. */
export class SupervisedStage {
  readonly order: TallyOrder
  readonly exits: StageExit[] = []
  /** When commits were reported, on the clock of `performance.now()`. */
  readonly commitsAtMs: number[] = []
  /** Of each life that committed: from the start of its process to its first commit. */
  readonly firstCommitsMs: number[] = []
  /** When it stopped itself inside a transaction; undefined before. */
  hungAtMs: number | undefined
  private readonly ended: Promise<void>
  private child: ChildProcess | undefined
  private isStopping = false

  constructor(order: TallyOrder) {
    this.order = order
    this.ended = this.run()
  }

  /** Sends a signal to the process that runs now. */
  signal(name: NodeJS.Signals): void {
    this.child?.kill(name)
  }

  /** The first commit that was reported after a moment; undefined while there is none. */
  firstCommitAfter(atMs: number): number | undefined {
    return this.commitsAtMs.find((each) => each > atMs)
  }

  /** Lets the stage finish its transaction and end; kills it where it does not. */
  async stop(): Promise<void> {
    this.isStopping = true
    const { child } = this
    if (child?.connected === true) child.send('stop')
    const isLate = await Promise.race([this.ended.then(() => false), delay(stopDeadlineMs, true, { ref: false })])
    if (!isLate) return
    this.kill()
    await this.ended
    throw exactlyOnceError('EXACTLY_ONCE_STAGE_STUCK', `${this.order.clientId} did not stop in ${stopDeadlineMs} ms.`)
  }

  /** Ends it for good, at once. */
  kill(): void {
    this.isStopping = true
    this.child?.kill('SIGKILL')
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      let isFirst = true
      let complaints = ''
      const { hangAfter: _, ...healthy } = this.order
      // Only the first life hangs: the next must go on.
      const order = this.exits.length === 0 ? this.order : healthy
      const child = fork(join(import.meta.dirname, 'tally-process.ts'), [], {
        env: { ...process.env, [orderVariable]: JSON.stringify(order) },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        execArgv: [],
      })
      this.child = child
      child.stderr?.on('data', (chunk: Buffer) => {
        complaints = (complaints + chunk.toString()).slice(-2_000)
        if (complaints.includes(hangingLine)) this.hungAtMs ??= performance.now()
      })
      child.on('message', (message: FromTally) => {
        if (isFirst) this.firstCommitsMs.push(message.sinceStartMs)
        isFirst = false
        this.commitsAtMs.push(performance.now())
      })
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (this.isStopping) return
      this.exits.push({ atMs: performance.now(), how: code ?? signal ?? 0, reason: complaints.trim().split('\n').at(-1) ?? '' })
      await delay(restartDelayMs)
    }
  }
}
