import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** Waits until something holds; fails with `what` after the deadline. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>, timeoutMs = 30_000): Promise<void> => {
  const deadline = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs} ms`)
    await delay(20)
  }
}

/** A publisher in a process of its own, so that it can be killed. */
export class PublisherProcess {
  private readonly environment: NodeJS.ProcessEnv
  private readonly opsPort: number
  private child: ChildProcess | undefined
  output = ''

  constructor(environment: NodeJS.ProcessEnv, opsPort: number) {
    this.environment = { ...process.env, ...environment, FAIRLINE_SERVICE_OPS_PORT: String(opsPort) }
    this.opsPort = opsPort
  }

  start(): void {
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
    const child = spawn(process.execPath, [main], { env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()))
    this.child = child
  }

  get exitCode(): number | null {
    return this.child?.exitCode ?? null
  }

  async isReady(): Promise<boolean> {
    if (this.exitCode !== null) throw new Error(`the publisher has exited with ${this.exitCode}:\n${this.output.slice(-3000)}`)
    return (await this.get('/ready'))?.ok ?? false
  }

  /** Sum of the samples of a metric that carry a label value. */
  async metric(name: string, label = ''): Promise<number> {
    const text = (await (await this.get('/metrics'))?.text()) ?? ''
    return text
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) && line.includes(label))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
  }

  /** Ends the process and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.child
    if (child === undefined || child.exitCode !== null) return child?.exitCode ?? null
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
    return child.exitCode
  }

  private get(path: string): Promise<Response | undefined> {
    // Nothing listens while the process starts.
    return fetch(`http://127.0.0.1:${this.opsPort}${path}`).catch(() => undefined)
  }
}

/** A TCP relay in front of a server that can be cut. */
export interface Relay {
  readonly port: number
  cut(): void
  mend(): void
  close(): void
}

/** Opens a relay to a server. */
export const openRelay = async (host: string, port: number): Promise<Relay> => {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(port, host)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const drop = (): void => sockets.forEach((socket) => socket.destroy())
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true
      drop()
    },
    mend: () => (isCut = false),
    close: () => {
      drop()
      server.close()
    },
  }
}
