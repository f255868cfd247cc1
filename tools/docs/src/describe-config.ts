import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfigKey, ConfigSchema } from '@fairline/runtime-service'
import { configKeys, crashSection, telemetrySection } from '@fairline/runtime-service'
import { findExports } from './find-exports.ts'
import { code, markdownTable } from './markdown-table.ts'

/** Services without a config.ts of their own are calculators: they have the configuration of the pricing kit. */
const calculatorConfig = 'libs/kit/pricing/src/pricing-service.ts'

const row = ({ variable, required, fallback, secret, description }: ConfigKey): readonly string[] => [
  code(variable),
  required ? 'required' : fallback === undefined ? '' : code(fallback),
  secret ? `${description} Secret.` : description,
]

/** docs/reference/config.md: each section once, with the services that have it. */
export const describeConfig = async (root: string): Promise<string> => {
  const services = readdirSync(join(root, 'services')).filter((name) => existsSync(join(root, 'services', name, 'package.json')))
  const sections = new Map<string, { readonly section: string; readonly table: string; readonly services: string[] }>()
  for (const service of services.toSorted()) {
    const file = `services/${service}/src/config.ts`
    const [schema] = await findExports(root, [existsSync(join(root, file)) ? file : calculatorConfig], 'Schema')
    if (schema === undefined) throw new Error(`services/${service} has no configuration schema.`)
    const own = schema.value as ConfigSchema<unknown>
    const common = { shape: { telemetry: telemetrySection, crash: crashSection } } as unknown as ConfigSchema<unknown>
    const all = [...configKeys(own), ...configKeys(common)]
    for (const [section, keys] of Map.groupBy(all, (key) => key.section)) {
      const table = markdownTable(['Variable', 'Default', 'Meaning'], keys.map(row))
      const known = sections.get(table)
      if (known === undefined) sections.set(table, { section, table, services: [service] })
      else known.services.push(service)
    }
  }
  const parts = [...sections.values()].map(
    ({ section, table, services: users }) => `## ${section}\n\nOf ${users.map((user) => code(user)).join(', ')}.\n\n${table}\n`,
  )
  return [
    '# Configuration\n',
    'Services read their configuration from the environment only, all of it at the start: `--check-config` lists every problem at once and exits with 78 if there is one.',
    'An empty variable counts as unset; an unknown one of a known section is refused. A section that differs between services stands here once per form.\n',
    ...parts,
  ].join('\n')
}
