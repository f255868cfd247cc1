import { createHash } from 'node:crypto'
import type { StackCredentials } from './credentials.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The server configuration of ClickHouse for one folder, in which `users.xml` lies too.
 * @param onceUrl of the {@link openOnceDoor} of this start
 */
export const clickhouseConfig = (directory: string, onceUrl: string): string => {
  const at = (name: string): string => escapeXml(`${directory}/${name}`)
  return `<clickhouse>
  <logger><level>information</level></logger>
  <users_config>${at('users.xml')}</users_config>
  <user_directories><users_xml><path>${at('users.xml')}</path></users_xml></user_directories>
  <user_files_path>${at('user-files/')}</user_files_path>
  <format_schema_path>${at('format-schemas/')}</format_schema_path>
  <storage_configuration>
    <disks>
      <backups><type>local</type><path>${at('backups/')}</path></backups>
      <cold><type>local</type><path>${at('cold/')}</path></cold>
    </disks>
    <policies>
      <tiered><volumes><hot><disk>default</disk></hot><cold><disk>cold</disk></cold></volumes></tiered>
    </policies>
  </storage_configuration>
  <backups><allowed_disk>backups</allowed_disk><allowed_path>${at('backups/')}</allowed_path></backups>
  <http_authentication_servers>
    <once>
      <uri>${escapeXml(onceUrl)}</uri>
      <connection_timeout_ms>5000</connection_timeout_ms>
      <receive_timeout_ms>5000</receive_timeout_ms>
      <send_timeout_ms>5000</send_timeout_ms>
      <max_tries>1</max_tries>
      <retry_initial_backoff_ms>50</retry_initial_backoff_ms>
      <retry_max_backoff_ms>50</retry_max_backoff_ms>
    </once>
  </http_authentication_servers>
  <custom_settings_prefixes>SQL_</custom_settings_prefixes>
  <query_log><database>system</database><table>query_log</table><flush_interval_milliseconds>1000</flush_interval_milliseconds></query_log>
</clickhouse>
`
}

/** What a quant's query may take. The constraints have a minimum too: 0 would mean no limit. */
const limits = [
  ['max_execution_time', 30],
  ['max_memory_usage', 2_000_000_000],
] as const

/** What services and commands do with their tables. Not among it: files, addresses and programs as tables, users, the server itself. */
const serviceRights = [
  'SHOW',
  'SELECT',
  'INSERT',
  'ALTER',
  'CREATE DATABASE',
  'CREATE TABLE',
  'CREATE VIEW',
  'DROP',
  'TRUNCATE',
  'OPTIMIZE',
  'KILL QUERY',
] as const

const engines = ['MergeTree', 'ReplacingMergeTree'] as const

/**
 * The users of ClickHouse. This engine keeps users in this file only, so it is the one place for them. The statements that open the ports and hold
 * the engine open are always those of `default`, from 127.0.0.1 and without a password. So that nobody else comes in that way, its logins are
 * judged by the {@link openOnceDoor}: the first is the engine's own, and there is no second.
 */
export const clickhouseUsers = ({ clickhouse, quant }: Pick<StackCredentials, 'clickhouse' | 'quant'>): string => {
  const login = (password: string): string => `<password_sha256_hex>${sha256(password)}</password_sha256_hex>
      <networks><ip>127.0.0.1</ip></networks>
      <quota>default</quota>`
  return `<clickhouse>
  <profiles>
    <default><max_memory_usage>4000000000</max_memory_usage></default>
    <quant>
      <readonly>2</readonly>
${limits.map(([name, value]) => `      <${name}>${value}</${name}>\n`).join('')}      <constraints>${limits.map(([name, value]) => `<${name}><min>1</min><max>${value}</max></${name}>`).join('')}</constraints>
    </quant>
  </profiles>
  <quotas><default/></quotas>
  <users>
    <default>
      <http_authentication><server>once</server><scheme>basic</scheme></http_authentication>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
      <grants>
        <query>GRANT SYSTEM LISTEN ON *.*</query>
        <query>GRANT CREATE TEMPORARY TABLE ON *.*</query>
        <query>GRANT READ ON FILE</query>
      </grants>
    </default>
    <${clickhouse.username}>
      ${login(clickhouse.password)}
      <profile>default</profile>
      <grants>
        <query>GRANT ${serviceRights.join(', ')} ON *.*</query>
${engines.map((engine) => `        <query>GRANT TABLE ENGINE ON ${engine}</query>\n`).join('')}      </grants>
    </${clickhouse.username}>
    <${quant.username}>
      ${login(quant.password)}
      <profile>quant</profile>
      <grants><query>GRANT SELECT ON fairline.*</query></grants>
    </${quant.username}>
  </users>
</clickhouse>
`
}
