// Runs Fairline from a fresh clone: brings the pinned Node and the packages, then becomes the command that was asked for.
// Needs only a Node that is not too old, and npm. Plain JavaScript, because nothing is installed yet when it runs.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BootstrapError } from './bootstrap-error.mjs'
import { ensureNode } from './ensure-node.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { runProgram } from './run-program.mjs'

const oldestNode = 20
const root = resolve(fileURLToPath(import.meta.url), '../../..')
const say = (/** @type {string} */ text) => process.stderr.write(`setup: ${text}\n`)

/** Commands with a program of their own; everything else is the `fairline` command. */
const programs = new Map([
  ['check', 'tools/check/src/main.ts'],
  ['bench', 'tools/bench/src/main.ts'],
  ['evaluate', 'tools/evaluate/src/main.ts'],
  ['explore', 'tools/workspace/explore-properties.mjs'],
  ['mutants', 'tools/mutants/src/main.ts'],
  ['contract', 'tools/workspace/check-contract.mjs'],
  ['join', 'tools/workspace/check-join.mjs'],
])

/** The program behind a command line, and its arguments. */
const programOf = (/** @type {string[]} */ args) => {
  const own = programs.get(args[0] ?? '')
  return own === undefined ? [resolve(root, 'tools/cli/src/main.ts'), ...args] : [resolve(root, own), ...args.slice(1)]
}

const run = async (/** @type {string[]} */ args) => {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new BootstrapError(`Node ${process.versions.node} is too old; install Node ${oldestNode} or newer from https://nodejs.org.`)
  }
  const node = await ensureNode(process.env, say)
  await ensurePackages(root, node, say)
  return runProgram(root, node, programOf(args))
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (caught) {
  if (!(caught instanceof BootstrapError)) throw caught
  say(caught.message)
  process.exitCode = 1
}
