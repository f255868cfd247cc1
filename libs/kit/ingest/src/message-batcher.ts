import type { Clock } from '@fairline/kernel'
import type { FeedMessage, FeedSink } from './feed-transport.ts'

/** Makes batches of messages that arrive one by one. */
export interface MessageBatcher {
  /** `onSafe` runs when the message is safe in our log; it must not throw. */
  add(message: FeedMessage, onSafe: () => void): void
  /** Hands over what is collected. */
  flush(): void
}

/** Collects what one turn of the event loop brings into one batch: one clock read and one promise for all of it. */
export const createMessageBatcher = (source: string, clock: Clock, sink: FeedSink): MessageBatcher => {
  let messages: FeedMessage[] = []
  let onSafes: (() => void)[] = []
  let isScheduled = false
  const flush = (): void => {
    isScheduled = false
    if (messages.length === 0) return
    const safe = onSafes
    let acknowledged = 0
    sink.accept({
      source,
      receivedAtUs: clock.nowUs(),
      messages,
      acknowledge: (count) => {
        for (; acknowledged < count; acknowledged++) safe[acknowledged]?.()
      },
    })
    messages = []
    onSafes = []
  }
  return {
    add: (message, onSafe) => {
      messages.push(message)
      onSafes.push(onSafe)
      if (isScheduled) return
      isScheduled = true
      setImmediate(flush)
    },
    flush,
  }
}
