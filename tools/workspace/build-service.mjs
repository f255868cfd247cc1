// Bundles one service into services/<name>/dist. Usage: node tools/workspace/build-service.mjs services/<name>
import { basename, resolve } from 'node:path'
import { bundleService } from './bundle-service.mjs'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Usage: node tools/workspace/build-service.mjs services/<name>')
  process.exit(64)
}
await bundleService(basename(folder), resolve(import.meta.dirname, '../..', folder, 'dist'))
console.log(`${folder}/dist/bin/main.js`)
