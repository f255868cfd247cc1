// Serves an API over fakes until it is told to end, for tools that try its contract: prints one line of JSON with its address and a key.
import { createApiFixture, operator } from './api-fixture.ts'
import { fakeMarket } from './fake-boards.ts'

const api = await createApiFixture({ maxStreamClients: 1000, maxStreamClientsPerKey: 1000, maxUrlLength: 2048, maxBodyBytes: 16_384 })
api.boards.change('nfl-2016010900', [fakeMarket('moneyline/ft'), fakeMarket('total/ft/85', { line: 85 })])
const address = await api.app.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`${JSON.stringify({ address, key: operator['x-api-key'] })}\n`)
process.once('SIGTERM', () => {
  void api.app.close().then(() => process.exit(0))
})
