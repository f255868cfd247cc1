// Generates libs/contracts/src/gen from proto/fairline/v1. Run with `npx nx run contracts:generate`;
// `--check` regenerates aside and fails on a difference.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const protoDir = join(root, 'proto')
const target = join(root, 'libs/contracts/src/gen')
const check = process.argv.includes('--check')
const out = check ? mkdtempSync(join(tmpdir(), 'fairline-proto-')) : target
mkdirSync(out, { recursive: true })

const files = readdirSync(join(protoDir, 'fairline/v1')).sort()
const flags =
  '-t static-module -w esm --dts --null-semantics --force-number --no-verify --no-delimited --no-service --no-convert --no-typeurl'
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/protobufjs-cli/bin/pbjs'),
    ...flags.split(' '),
    '--dependency',
    'protobufjs/minimal.js',
    '-p',
    protoDir,
    '-o',
    join(out, 'fairline.js'),
    ...files.map((file) => join(protoDir, 'fairline/v1', file)),
  ],
  { stdio: 'inherit' },
)
for (const file of ['fairline.js', 'fairline.d.ts']) {
  const path = join(out, file)
  // The declared Long type is never used: 64-bit fields are numbers here.
  const body = readFileSync(path, 'utf8').replace('import Long = require("long");\n', '')
  writeFileSync(path, `// Generated from proto/fairline/v1 by tools/workspace/generate-proto.mjs. Do not edit.\n${body}`)
}
if (check) {
  const stale = ['fairline.js', 'fairline.d.ts'].filter(
    (file) => readFileSync(join(out, file), 'utf8') !== readFileSync(join(target, file), 'utf8'),
  )
  rmSync(out, { recursive: true })
  if (stale.length > 0) {
    console.error(`Generated code differs from proto/: ${stale.join(', ')}. Run: npx nx run contracts:generate`)
    process.exit(1)
  }
  console.log('Generated protobuf code is up to date.')
}
