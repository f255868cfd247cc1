import { AppError } from '@fairline/kernel'
import { endWithReader } from '@fairline/tools-stack'
import { program } from './program.ts'

endWithReader()

try {
  await program().parseAsync(process.argv)
} catch (caught) {
  const error = AppError.from(caught)
  const unexpected = error.code === 'KERNEL_ERROR_UNCLASSIFIED'
  process.stderr.write(`fairline: ${unexpected ? '' : `${error.code}: `}${error.message}\n`)
  if (unexpected && process.env['FAIRLINE_DEBUG'] !== undefined) console.error(error.cause ?? error)
  process.exitCode = error.code === 'CLI_ARGUMENT_INVALID' ? 64 : 1
}
// What a command has opened it has closed; a connection that its network broke in the middle of that may still hold the process.
process.stdout.write('', () => process.exit())
