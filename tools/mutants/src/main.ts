import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mutants } from './mutants.ts'
import { outcomeLine, runMutants } from './run-mutants.ts'

const usage = `Plants one fault after the other in the code and runs the tests that must catch it.

Usage: npm run mutants -- [--only ID …] [--list]
  --only   only these mutants
  --list   name them and what they break`

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, list: { type: 'boolean' }, help: { type: 'boolean' } },
})
const unknown = (values.only ?? []).filter((id) => !mutants.some((mutant) => mutant.id === id))
if (values.help === true) console.log(usage)
else if (unknown.length > 0) {
  console.error(`There is no mutant ${unknown.join(', ')}; --list names them.`)
  process.exitCode = 64
} else if (values.list === true) for (const { id, breaks } of mutants) console.log(`${id.padEnd(48)} ${breaks}`)
else {
  const chosen = mutants.filter(({ id }) => values.only === undefined || values.only.includes(id))
  const counts = { caught: 0, survived: 0, broken: 0 }
  await runMutants(resolve(import.meta.dirname, '../../..'), chosen, (mutant, outcome) => {
    counts[outcome.kind]++
    console.log(outcomeLine(mutant, outcome))
  })
  console.log(`${counts.caught} caught, ${counts.survived} survived, ${counts.broken} broken`)
  process.exitCode = counts.caught === chosen.length ? 0 : 1
}
