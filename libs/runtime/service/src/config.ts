import type { AppError, Outcome } from '@fairline/kernel'
import { fail, ok, unwrap } from '@fairline/kernel'
import type { z } from 'zod'
import { serviceError } from './errors.ts'
import { nearestWord } from './nearest-word.ts'

/** A zod object of sections, each a zod object of keys. Refinements on both levels are welcome. */
export type ConfigSchema<C> = z.ZodType<C> & { readonly shape: Readonly<Record<string, ConfigSection>> }

/** One section: its keys read the environment through the `env...` schemas. */
export type ConfigSection = z.ZodType & { readonly shape: Readonly<Record<string, z.ZodType>> }

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** One key of a configuration, for documents and help texts. */
export interface ConfigKey {
  readonly variable: string
  readonly section: string
  readonly key: string
  readonly required: boolean
  /** The value without the variable, as JSON; undefined where there is none. */
  readonly fallback: string | undefined
  readonly secret: boolean
  readonly description: string
}

const upperSnake = (camelCase: string): string => camelCase.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()

/** The variable of a key: `FAIRLINE_<SECTION>_<KEY>`. */
export const variableOf = (section: string, key: string): string => `FAIRLINE_${upperSnake(section)}_${upperSnake(key)}`

const isSecret = (schema: z.ZodType): boolean => {
  for (let each: z.ZodType | undefined = schema; each !== undefined;) {
    if (each.meta()?.['secret'] === true) return true
    each = (each.def as { readonly innerType?: z.ZodType }).innerType
  }
  return false
}

/** Every key of a schema with its variable, in the order of declaration. */
export const configKeys = (schema: ConfigSchema<unknown>): readonly ConfigKey[] =>
  Object.entries(schema.shape).flatMap(([section, { shape }]) =>
    Object.entries(shape).map(([key, value]) => {
      const unset = value.safeParse(undefined)
      return {
        variable: variableOf(section, key),
        section,
        key,
        required: !unset.success,
        fallback: unset.success ? JSON.stringify(unset.data) : undefined,
        secret: isSecret(value),
        description: value.description ?? '',
      }
    }),
  )

const unknownVariables = (schema: ConfigSchema<unknown>, known: ReadonlySet<string>, env: Environment): readonly string[] => {
  const prefixes = Object.keys(schema.shape).map((section) => `FAIRLINE_${upperSnake(section)}_`)
  return Object.keys(env)
    .filter((variable) => !known.has(variable) && prefixes.some((prefix) => variable.startsWith(prefix)))
    .toSorted()
    .map((variable) => {
      const near = nearestWord(variable, known)
      return `${variable} is not a key of this service${near === undefined ? '.' : `; did you mean ${near}?`}`
    })
}

const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) freezeDeep(child)
  }
  return value
}

/**
 * Reads a configuration from an environment. All problems come back at once as lines that name the variable and never
 * show a value. An empty variable counts as unset; an unknown one of a known section is a problem, because it is a typo.
 */
export const readConfig = <C>(
  schema: ConfigSchema<C>,
  env: Environment,
): { readonly config: C | undefined; readonly problems: readonly string[] } => {
  const keys = configKeys(schema)
  const raw: Record<string, Record<string, string>> = Object.fromEntries(Object.keys(schema.shape).map((section) => [section, {}]))
  for (const { section, key, variable } of keys) {
    const value = env[variable]
    if (value !== undefined && value !== '') (raw[section] as Record<string, string>)[key] = value
  }
  const parsed = schema.safeParse(raw)
  const problems = parsed.success ? [] : parsed.error.issues.map(problemOf)
  const unknown = unknownVariables(schema, new Set(keys.map(({ variable }) => variable)), env)
  return { config: parsed.success ? freezeDeep(parsed.data) : undefined, problems: [...problems, ...unknown] }
}

const problemOf = (issue: z.core.$ZodIssue): string => {
  const [section, key, ...rest] = issue.path
  if (section === undefined) return `Configuration: ${issue.message}.`
  if (key === undefined) return `FAIRLINE_${upperSnake(String(section))}_*: ${issue.message}.`
  const item = typeof rest[0] === 'number' ? ` (item ${rest[0] + 1})` : ''
  return `${variableOf(String(section), String(key))}${item} ${issue.message}.`
}

/** All problems of a configuration as one error. */
export const configError = (problems: readonly string[]): AppError =>
  serviceError(
    'SERVICE_CONFIG_INVALID',
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the configuration:\n${problems.map((problem) => `  ${problem}\n`).join('')}`,
    { problems: problems.length },
  )

/** As {@link loadConfig}, as an outcome. */
export const tryConfig = <C>(schema: ConfigSchema<C>, env: Environment): Outcome<C> => {
  const { config, problems } = readConfig(schema, env)
  return problems.length > 0 || config === undefined ? fail(configError(problems)) : ok(config)
}

/** The frozen configuration of an environment; throws SERVICE_CONFIG_INVALID with every problem at once. */
export const loadConfig = <C>(schema: ConfigSchema<C>, env: Environment): C => unwrap(tryConfig(schema, env))
