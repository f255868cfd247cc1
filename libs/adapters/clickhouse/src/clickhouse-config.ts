import { z } from 'zod'

/** Configuration section `clickhouse`. */
export const clickhouseConfig = z.object({
  /** Address of the HTTP interface. */
  url: z.url({ protocol: /^https?$/ }),
  username: z.string().min(1),
  password: z.string(),
  database: z
    .string()
    .regex(/^[A-Za-z_]\w{0,63}$/, 'must be a plain identifier')
    .default('fairline'),
})

/** Settings of {@link connectClickHouse}. */
export interface ClickHouseConfig {
  readonly url: string
  readonly username: string
  readonly password: string
  readonly database: string
  /** An insert or query without an answer for so long has failed. Default 30 s. */
  readonly requestTimeoutMs?: number
}
