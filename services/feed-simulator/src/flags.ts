import type { ConfigSchema } from '@fairline/runtime-service'
import { configKeys } from '@fairline/runtime-service'
import { parseArgs } from 'node:util'
import { AppError } from '@fairline/kernel'
import { simulatorError } from './errors.ts'

const section = 'simulator'
const common = new Set(['--check-config', '--help', '-h', '--version'])

/**
 * Takes the flags of the simulator's own section (`--games nfl=3`, `--linger`) out of the arguments and puts them into the
 * environment, where the configuration is read. Leaves the flags that every service has.
 */
export const applyFlags = (
  argv: readonly string[],
  env: Record<string, string | undefined>,
  schema: ConfigSchema<unknown>,
): readonly string[] => {
  const keys = configKeys(schema).filter((key) => key.section === section)
  const flagOf = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const options = Object.fromEntries(
    keys.map(({ key, fallback }) => [flagOf(key), { type: fallback === 'false' ? ('boolean' as const) : ('string' as const) }]),
  )
  const rest = argv.filter((each) => common.has(each))
  try {
    const { values } = parseArgs({ args: argv.filter((each) => !common.has(each)), options, strict: true })
    for (const { key, variable } of keys) {
      const value = values[flagOf(key)]
      if (value !== undefined) env[variable] = String(value)
    }
    return rest
  } catch (caught) {
    throw simulatorError('SIMULATOR_FLAG_UNKNOWN', `${AppError.from(caught).message.split('. ')[0]}.`, undefined, caught)
  }
}
