// Keeps package-lock.json good for `npm ci` on every platform. npm writes no entry for an optional package that the registry it asked
// does not have (a mirror often lacks other platforms' binaries), and `npm ci` then refuses the whole file. Run after `npm install`:
// adds those entries, without the checksum that only the package itself could give. `--check` fails where one is missing,
// where an address of a registry got in, or where a package.json differs from what was locked.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const entries = Object.entries(lock.packages)

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
    ...addressed.map((path) => `${path} names the address of a registry.`),
    ...changedFolders().map((folder) => `${folder === '' ? 'The root' : folder} declares other dependencies than those locked.`),
  ]
  for (const problem of problems) console.error(`package-lock.json: ${problem}`)
  if (problems.length > 0) {
    console.error('Run: npm install && node tools/workspace/lock-file.mjs')
    process.exit(1)
  }
} else if (missing.length > 0) {
  const all = { ...lock.packages, ...Object.fromEntries(missing.map((each) => [`node_modules/${each.name}`, describe(each)])) }
  lock.packages = Object.fromEntries(
    Object.keys(all)
      .sort()
      .map((path) => [path, all[path]]),
  )
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`)
  console.log(`package-lock.json: ${missing.length} entries added.`)
}
