// Fails where one of the named packages is installed in more than one version: plugins of the wrong version pass in silence.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'))
let failed = false
for (const name of process.argv.slice(2)) {
  const versions = new Set(
    Object.entries(lock.packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, entry]) => entry.version),
  )
  if (versions.size === 1) continue
  failed = true
  console.error(`${name} is locked in ${versions.size} versions (${[...versions].join(', ')}); exactly one is expected.`)
}
process.exit(failed ? 1 : 0)
