import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/** What figures of a bench depend on. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGib: number
  readonly node: string
  readonly java: string
  readonly kafka: string
  /** One-minute load average when the bench began: above zero means that others were at work. */
  readonly loadAtStart: number
}

const javaVersion = (): string => {
  // Java 17 knows --version, which writes to standard output.
  const [line = ''] = execFileSync('java', ['--version'], { encoding: 'utf8' }).split('\n')
  return line.trim()
}

/** Describes this machine. */
export const describeMachine = (kafka: string, loadAtStart: number): Machine => {
  const cores = cpus()
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    java: javaVersion(),
    kafka,
    loadAtStart,
  }
}

/** One-minute load average. */
export const loadAverage = (): number => loadavg()[0] ?? 0
