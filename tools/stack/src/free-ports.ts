import { createServer } from 'node:net'

const first = 26_000
/** Linux hands out ports to outgoing connections from here on. */
const end = 32_768

/** Whether nobody listens on a port of this machine. */
export const isFreePort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/**
 * The first of `count` ports in a row that nobody uses, for servers of a test.
 * @param random where to begin to look: two tests that look at the same time should not look at the same place
 * @throws where there is no such row
 */
export const freePorts = async (count: number, random: () => number): Promise<number> => {
  const rows = Math.floor((end - first) / count)
  const start = Math.floor(random() * rows)
  for (let i = 0; i < rows; i++) {
    const base = first + ((start + i) % rows) * count
    const free = await Promise.all(Array.from({ length: count }, (_, offset) => isFreePort(base + offset)))
    if (free.every(Boolean)) return base
  }
  throw new Error(`There are no ${count} free ports in a row between ${first} and ${end}.`)
}
