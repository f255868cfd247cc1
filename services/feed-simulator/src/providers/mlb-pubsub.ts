import { PubSub } from '@google-cloud/pubsub'
import type { Topic } from '@google-cloud/pubsub'
import { vocabulary as mlbVocabulary } from '@fairline/simulation-mlb'
import type { Provider } from './provider.ts'

/** Options of {@link openMlbProvider}. */
export interface MlbProviderOptions {
  readonly project: string
  /** An emulator as host:port; undefined for Google Cloud. */
  readonly host: string | undefined
  readonly topic: string
  /** Made where absent, with ordering, so that nothing is lost before the first reader comes. */
  readonly subscription: string
}

/** One topic carries all games. */
const source = 'topic'
const alreadyExists = 6

const createIfAbsent = async (create: () => Promise<unknown>): Promise<void> => {
  try {
    await create()
  } catch (caught) {
    if ((caught as { readonly code?: unknown }).code !== alreadyExists) throw caught
  }
}

/** The MLB provider: JSON on a Pub/Sub topic, the game as ordering key. */
export const openMlbProvider = async ({ project, host, topic: topicName, subscription }: MlbProviderOptions): Promise<Provider> => {
  const client = new PubSub({ projectId: project, ...(host === undefined ? {} : { apiEndpoint: host, emulatorMode: true }) })
  await createIfAbsent(() => client.createTopic(topicName))
  await createIfAbsent(() => client.createSubscription(topicName, subscription, { enableMessageOrdering: true, ackDeadlineSeconds: 30 }))
  const topic: Topic = client.topic(topicName, { messageOrdering: true, batching: { maxMessages: 200, maxMilliseconds: 5 } })
  const attributes = { sport: 'mlb' }
  let sourceSeq = 0
  let sent = 0
  let alive = 0
  let backlog = 0
  const publish = (text: string, orderingKey: string): Promise<string> =>
    topic.publishMessage({ data: Buffer.from(text, 'utf8'), orderingKey, attributes })
  return {
    sport: 'mlb',
    sources: [source],
    sourceOf: () => source,
    send: async (messages) => {
      backlog += messages.length
      await Promise.all(messages.map(({ gameId, text }) => publish(text, gameId.replace(/^mlb-/, ''))))
      backlog -= messages.length
      sent += messages.length
      return messages.map(({ text }) => text)
    },
    alive: async (nowUs) => {
      sourceSeq += 1
      await publish(JSON.stringify(mlbVocabulary.alive(sourceSeq, nowUs)), 'alive')
      alive += 1
    },
    // Pub/Sub holds the connections; only the service could close them.
    disconnect: () => undefined,
    announceReconnect: () => false,
    progress: () => ({ sent, alive, backlog, connections: 0 }),
    close: async () => {
      await topic.flush()
      await client.close()
    },
  }
}
