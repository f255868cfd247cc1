import type { Writable } from 'node:stream'
import pino from 'pino'

/** Facts of a log line, by field name. */
export type LogFields = Readonly<Record<string, unknown>>

/** Structured logs. One line per batch or event of a life cycle, never per message. */
export interface Logger {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
  fatal(fields: LogFields, message: string): void
  /** A logger that adds fields to every line. */
  child(fields: LogFields): Logger
}

/** What {@link createLogger} needs. */
export interface LoggerOptions {
  readonly level: string
  /** On every line: service, sport, version. */
  readonly base: LogFields
  /** Where lines go; default is stdout. */
  readonly destination?: Writable
}

const secretFields = ['password', 'secret', 'token', 'apiKey', 'authorization', 'privateKey', '["x-api-key"]']

const redactedPaths = secretFields.flatMap((field) =>
  field.startsWith('[') ? [field, `*${field}`, `*.*${field}`] : [field, `*.${field}`, `*.*.${field}`],
)

/** JSON logs on stdout, written synchronously so that the last line before an exit is never lost. Secret fields are redacted. */
export const createLogger = ({ level, base, destination }: LoggerOptions): Logger => {
  const options: pino.LoggerOptions = {
    level,
    base,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: pino.stdSerializers.err },
    redact: { paths: redactedPaths, censor: '(redacted)' },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}
