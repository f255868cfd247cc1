/**
 * What to do about an error.
 * - `retry`: transient; repeat that one step with backoff.
 * - `reject`: this record is bad; to the dead-letter topic, its neighbours go on.
 * - `fatal`: a broken invariant; stop intake, commit nothing, exit.
 */
export type Disposition = 'retry' | 'reject' | 'fatal'

/** Facts that help a reader of the error: small, printable, never a secret. */
export type ErrorContext = Readonly<Record<string, string | number | boolean>>

/** How an error of one code is treated, and what its reader should do next. */
export interface ErrorDefinition {
  readonly disposition: Disposition
  /** One sentence of advice: what the reader should check or do. */
  readonly advice: string
}

/** Options of {@link AppError}. */
export interface AppErrorOptions {
  readonly disposition: Disposition
  readonly context?: ErrorContext
  readonly cause?: unknown
}

/** `fetch failed` alone tells nobody that it was a refused connection. */
const withCauses = ({ message, cause }: Error): string => {
  if (!(cause instanceof Error)) return message
  const because = withCauses(cause)
  return because === '' || message.includes(because) ? message : `${message} (${because})`
}

/** The one error class. Its `code` is public API (`<LIB>_<NOUN>_<FAULT>`); its message is not. */
export class AppError extends Error {
  readonly code: string
  readonly disposition: Disposition
  readonly context: ErrorContext

  constructor(code: string, message: string, options: AppErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.disposition = options.disposition
    this.context = options.context ?? {}
  }

  /** Any caught value as an AppError, with what caused it in its message. What nobody classified is fatal. */
  static from(caught: unknown, code = 'KERNEL_ERROR_UNCLASSIFIED'): AppError {
    if (caught instanceof AppError) return caught
    const message = caught instanceof Error ? withCauses(caught) : String(caught)
    return new AppError(code, message, { disposition: 'fatal', cause: caught })
  }
}

/** Makes the errors of one lib from its registry, so that each code has exactly one disposition and advice. */
export type ErrorFactory<Code extends string> = (code: Code, message: string, context?: ErrorContext, cause?: unknown) => AppError

/**
 * Declares the public error codes of a lib.
 * @example
 * export const kafkaErrors = { KAFKA_BROKER_UNREACHABLE: { disposition: 'retry', advice: 'Check ...' } } as const satisfies ErrorRegistry
 * export const kafkaError = errorFactory(kafkaErrors)
 */
export type ErrorRegistry = Readonly<Record<string, ErrorDefinition>>

/** The factory over a registry: `factory(code, message)` carries the registered disposition and ends with the advice. */
export const errorFactory =
  <R extends ErrorRegistry>(registry: R): ErrorFactory<Extract<keyof R, string>> =>
  (code, message, context, cause) => {
    const definition = registry[code] as ErrorDefinition
    return new AppError(code, `${message} ${definition.advice}`, {
      disposition: definition.disposition,
      ...(context === undefined ? {} : { context }),
      ...(cause === undefined ? {} : { cause }),
    })
  }
