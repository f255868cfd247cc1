// Builds every service far from node_modules and runs what was built: a bundle that builds may still fail at its first line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleService } from './bundle-service.mjs'

const services = resolve(import.meta.dirname, '../../services')
const target = mkdtempSync(join(tmpdir(), 'fairline-bundles-'))

/** A value for every key that some service requires. */
const environment = {
  FAIRLINE_SERVICE_ENVIRONMENT: 'local',
  FAIRLINE_SERVICE_OPS_PORT: '0',
  FAIRLINE_SERVICE_SPORT: 'nfl',
  FAIRLINE_KAFKA_BROKERS: 'kafka:9092',
  FAIRLINE_OUTSIDE_BROKERS: 'outside:9092',
  FAIRLINE_OUTSIDE_FEED_USERNAME: 'feed',
  FAIRLINE_OUTSIDE_FEED_PASSWORD: 'feed',
  FAIRLINE_OUTSIDE_PUBLISHER_USERNAME: 'publisher',
  FAIRLINE_OUTSIDE_PUBLISHER_PASSWORD: 'publisher',
  FAIRLINE_OUTSIDE_NFL_PROVIDER_USERNAME: 'provider',
  FAIRLINE_OUTSIDE_NFL_PROVIDER_PASSWORD: 'provider',
  FAIRLINE_PUBSUB_PROJECT: 'fairline',
  FAIRLINE_NBA_FEED_URL: 'ws://provider:8080/feed',
  FAIRLINE_REDIS_NODES: 'redis:6379',
  FAIRLINE_POSTGRES_URL: 'postgres://fairline:fairline@postgres:5432/fairline',
  FAIRLINE_CLICKHOUSE_URL: 'http://clickhouse:8123',
  FAIRLINE_CLICKHOUSE_USERNAME: 'fairline',
  FAIRLINE_CLICKHOUSE_PASSWORD: 'fairline',
  FAIRLINE_API_PORT: '0',
}

let failed = 0
const run = (service, args, env, expected) => {
  const folder = join(target, service)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/main.js', ...args], { cwd: folder, env, encoding: 'utf8' })
  if (status !== expected) {
    failed++
    console.error(`The bundle of ${service} ended with ${status} instead of ${expected} at ${args.join(' ')}:\n${stdout}${stderr}`)
  }
  return stdout
}

try {
  for (const service of readdirSync(services).filter((name) => existsSync(join(services, name, 'src/main.ts')))) {
    await bundleService(service, join(target, service))
    const help = run(service, ['--help'], {}, 0)
    // A service refuses keys that it does not have.
    const own = Object.fromEntries(Object.entries(environment).filter(([variable]) => help.includes(`${variable}\n`)))
    run(service, ['--check-config'], {}, 78)
    run(service, ['--check-config'], own, 0)
  }
} finally {
  rmSync(target, { recursive: true, force: true })
}
if (failed > 0) process.exit(1)
console.log('Every service builds, and its bundle runs outside node_modules.')
