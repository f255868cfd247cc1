import type { Environment } from '@fairline/contracts'
import { environments } from '@fairline/contracts'
import { clientsOf } from '@fairline/tools-platform'
import type { Command } from 'commander'
import { Option } from 'commander'
import { applyRegistry, listTopics, topicLines } from '../commands/topics.ts'
import type { JsonFlag } from './output.ts'
import { print, serverEnvironment, show } from './output.ts'

/** topics list, topics apply. */
export const addTopicCommands = (fairline: Command): void => {
  const topics = fairline.command('topics').description('the topics of the registry')
  topics
    .command('list')
    .description('every topic with its partitions and retention, and what the cluster has')
    .addOption(environmentOption())
    .option('--json', 'print JSON')
    .action(async ({ json, environment }: JsonFlag & EnvironmentFlag) => {
      const found = await listTopics(clientsOf(serverEnvironment()).internal(), environment)
      show(found, { json }, topicLines)
    })
  topics
    .command('apply')
    .description('create what is missing; refuses to decrease a partition count')
    .addOption(environmentOption())
    .action(async ({ environment }: EnvironmentFlag) => {
      print(await applyRegistry(clientsOf(serverEnvironment()).internal(), environment))
    })
}

const environmentOption = (): Option =>
  new Option('--environment <name>', 'whose partition counts apply').choices([...environments]).default('local')

interface EnvironmentFlag {
  readonly environment: Environment
}
