import { build } from 'esbuild'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

// Packages that are CommonJS inside call require() and __dirname; an ESM bundle has neither. The names are aliased because
// bundled code imports createRequire itself.
const banner = `import{createRequire as __cr}from"node:module";import{fileURLToPath as __fu}from"node:url";import{dirname as __dn}from"node:path";
const require=__cr(import.meta.url);const __filename=__fu(import.meta.url);const __dirname=__dn(__filename);`

/** Files that code reads at run time, by the folder of the code: from there, to the place in the bundle where it looks for them. */
const filesBeside = [
  { code: 'libs/adapters/clickhouse', from: 'migrations', to: ['migrations'] },
  { code: 'libs/adapters/postgres', from: 'migrations', to: ['migrations'] },
  { code: 'node_modules/@fastify/swagger-ui', from: 'static', to: ['static', 'bin/static'] },
]

/**
 * Bundles a service into `<target>/bin/main.js`, a single ESM file that runs outside node_modules, with the files it reads beside it.
 * @param {string} service name of its folder
 * @param {string} target folder that is made anew
 */
export const bundleService = async (service, target) => {
  rmSync(target, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`services/${service}/src/main.ts`],
    outfile: join(target, 'bin/main.js'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    metafile: true,
    banner: { js: banner },
    external: ['bufferutil', 'utf-8-validate', 'pg-native'],
    logLevel: 'warning',
  })
  const inputs = Object.keys(metafile.inputs)
  for (const { code, from, to } of filesBeside.filter(({ code }) => inputs.some((input) => input.startsWith(`${code}/`))))
    for (const place of to) {
      const copy = join(target, place)
      if (existsSync(copy)) throw new Error(`${service} has two packages with files in ${place}/.`)
      cpSync(join(root, code, from), copy, { recursive: true })
    }
}
