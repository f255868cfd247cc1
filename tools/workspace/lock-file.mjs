// Keeps package-lock.json good for `npm ci` on every platform. npm writes no entry for an optional package that the registry it asked
// does not have (a mirror often lacks other platforms' binaries), and `npm ci` then refuses the whole file. Run after `npm install`:
// adds those entries, and the checksums that the registry can tell. `--check` fails where an entry or a checksum is missing, where an address
// of a registry got in, or where a package.json differs from what was locked.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const entries = Object.entries(lock.packages)

/** The engine of the local ClickHouse for systems whose packages no registry that was asked has had: npm takes there what comes. */
const unchecked = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu'].map((system) => `node_modules/@chdb/lib-${system}`)

const withoutChecksum = () =>
  Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && entry.link !== true && !unchecked.includes(path))
    .filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = {
  aarch64: 'arm64',
  arm64: 'arm64',
  armv7: 'arm',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
}
const libraries = { gnu: 'glibc', musl: 'musl', gnueabihf: 'glibc', musleabihf: 'musl' }

/** What a platform's package is for, as its name says: `@oxlint/binding-linux-arm64-musl`. */
const platformOf = (name) => {
  const words = name.split(/[/-]/)
  const pick = (/** @type {Record<string, string>} */ table) => words.map((word) => table[word]).find((each) => each !== undefined)
  const os = words.find((word) => systems.includes(word))
  const cpu = pick(processors)
  const libc = os === 'linux' ? pick(libraries) : undefined
  if (os === undefined || cpu === undefined) throw new Error(`The name ${name} tells no platform; lock it where the registry has it.`)
  return { cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }), os: [os] }
}

const missing = entries.flatMap(([path, parent]) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => lock.packages[`${path}/node_modules/${name}`] === undefined && lock.packages[`node_modules/${name}`] === undefined)
    .map(([name, version]) => ({ name, version, parent })),
)

const describe = ({ name, version, parent }) => {
  const { cpu, libc, os } = platformOf(name)
  return {
    version,
    cpu,
    ...(parent.dev === true ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc }),
    ...(parent.license === undefined ? {} : { license: parent.license }),
    optional: true,
    os,
    ...(parent.engines === undefined ? {} : { engines: parent.engines }),
  }
}

const asText = (dependencies = {}) => JSON.stringify(Object.entries(dependencies).toSorted(([a], [b]) => (a < b ? -1 : 1)))
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']

/** Folders whose package.json is not what was locked. */
const changedFolders = () =>
  [
    'package.json',
    ...globSync(
      lock.packages[''].workspaces.map((pattern) => `${pattern}/package.json`),
      { cwd: root },
    ),
  ]
    .map((path) => dirname(path).replace(/^\.$/, ''))
    .filter((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      return kinds.some((kind) => asText(manifest[kind]) !== asText(lock.packages[folder]?.[kind]))
    })

if (process.argv.includes('--check')) {
  const addressed = entries.filter(([, entry]) => /^[a-z+]+:/.test(entry.resolved ?? '')).map(([path]) => path)
  const problems = [
    ...missing.map(({ name }) => `${name} has no entry.`),
    ...withoutChecksum().map(([path]) => `${path} has no checksum.`),
    ...addressed.map((path) => `${path} names the address of a registry.`),
    ...changedFolders().map((folder) => `${folder === '' ? 'The root' : folder} declares other dependencies than those locked.`),
  ]
  for (const problem of problems) console.error(`package-lock.json: ${problem}`)
  if (problems.length > 0) {
    console.error('Run: npm install && node tools/workspace/lock-file.mjs')
    process.exit(1)
  }
} else {
  const all = { ...lock.packages, ...Object.fromEntries(missing.map((each) => [`node_modules/${each.name}`, describe(each)])) }
  lock.packages = Object.fromEntries(
    Object.keys(all)
      .toSorted((a, b) => a.localeCompare(b, 'en'))
      .map((path) => [path, all[path]]),
  )
  const unproven = withoutChecksum()
  for (const [path, { version, ...rest }] of unproven) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const integrity = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8' }).trim()
    lock.packages[path] = { version, integrity, ...rest }
  }
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`)
  console.log(`package-lock.json: ${missing.length} entries and ${unproven.length} checksums added.`)
}
