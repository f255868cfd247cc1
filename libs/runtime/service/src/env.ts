import { z } from 'zod'

const hasEdgeOrControlCharacters = (text: string): boolean => {
  if (text.trim() !== text) return true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 || unit === 0x7f) return true
  }
  return false
}

const plainText = 'must be text without line breaks, control characters, or spaces at its ends'

// Whoever should have put a value there did not: the name itself would become a password or an address.
const unresolved = /\$[{(][A-Za-z_]/

/**
 * Text of 1 to `maxLength` characters (default 1024). A trailing newline, as a mounted secret often has, is refused, and so is a
 * `${NAME}` that nobody replaced.
 */
export const envText = ({ maxLength = 1024 }: { readonly maxLength?: number } = {}) =>
  z
    .string({ error: 'is required' })
    .max(maxLength, { error: `must be at most ${maxLength} characters long` })
    .refine((text) => !hasEdgeOrControlCharacters(text), { error: plainText })
    .refine((text) => !unresolved.test(text), { error: 'holds a ${NAME} that was not replaced by its value' })

/** As {@link envText}, marked so that no document or log shows its value. */
export const envSecret = () => envText().meta({ secret: true })

/** A decimal whole number within [min, max]: no sign but a minus, no leading zero, no unit. */
export const envInt = ({ min, max }: { readonly min: number; readonly max: number }) => {
  const error = `must be a whole number from ${min} to ${max}, in plain digits`
  return z
    .string({ error: 'is required' })
    .regex(/^-?(0|[1-9][0-9]{0,15})$/, { error })
    .transform(Number)
    .pipe(z.number({ error }).min(min, { error }).max(max, { error }))
}

/** A decimal number within [min, max], such as 0.25. */
export const envNumber = ({ min, max }: { readonly min: number; readonly max: number }) => {
  const error = `must be a number from ${min} to ${max}`
  return z
    .string({ error: 'is required' })
    .regex(/^-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,15})?$/, { error })
    .transform(Number)
    .pipe(z.number({ error }).min(min, { error }).max(max, { error }))
}

/** `true` or `false`, nothing else. */
export const envFlag = () =>
  z
    .enum(['true', 'false'], { error: (issue) => (issue.input === undefined ? 'is required' : 'must be true or false') })
    .transform((word) => word === 'true')

/** One of the given words. */
export const envWord = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: (issue) => (issue.input === undefined ? 'is required' : `must be one of ${words.join(', ')}`) })

/** Comma-separated items, each checked by `item`: at least one, none empty, none twice. */
export const envList = <T>(item: z.ZodType<T, string>, { maxItems = 100 }: { readonly maxItems?: number } = {}) =>
  z
    .string({ error: 'is required' })
    .transform((text) => text.split(','))
    .pipe(z.array(item).max(maxItems, { error: `must have at most ${maxItems} items` }))
    .refine((items) => new Set(items).size === items.length, { error: 'names an item twice' })

/** A TCP port. With `free: true`, 0 is allowed and picks a free one. */
export const envPort = ({ free = false }: { readonly free?: boolean } = {}) => envInt({ min: free ? 0 : 1, max: 65_535 })

const hostPort = /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9_.-]+):([1-9][0-9]{0,4})$/

/** A server as `host:port`. */
export const envHostPort = () =>
  envText({ maxLength: 300 }).refine((text) => Number(hostPort.exec(text)?.[2] ?? Number.NaN) <= 65_535, {
    error: 'must be host:port, such as kafka-1:9092',
  })

/** Name of a Kafka topic. */
export const envTopic = () =>
  envText({ maxLength: 249 }).refine((text) => /^[A-Za-z0-9._-]+$/.test(text) && text !== '.' && text !== '..', {
    error: 'must be a topic name: letters, digits, dot, underscore and dash',
  })

/** A URL with one of the protocols. A password in it is refused unless `userinfo` is set, and then the value is secret. */
export const envUrl = ({ protocols, userinfo = false }: { readonly protocols: readonly string[]; readonly userinfo?: boolean }) =>
  envText()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol.slice(0, -1)), {
      error: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
    })
    .refine((text) => userinfo || !URL.canParse(text) || (new URL(text).username === '' && new URL(text).password === ''), {
      error: 'must not contain a user name or password; there are keys of their own for them',
    })
    .meta({ secret: userinfo })
