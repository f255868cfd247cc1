import { AppError } from '@fairline/kernel'
import { runService } from '@fairline/runtime-service'
import { simulatorSchema } from './config.ts'
import { applyFlags } from './flags.ts'
import { startSimulator } from './start-simulator.ts'

try {
  process.argv.splice(2, Infinity, ...applyFlags(process.argv.slice(2), process.env, simulatorSchema))
} catch (caught) {
  const error = AppError.from(caught)
  process.stderr.write(`feed-simulator: ${error.code}: ${error.message}\n`)
  process.exit(64)
}

await runService({ name: 'feed-simulator', schema: simulatorSchema, start: startSimulator })
