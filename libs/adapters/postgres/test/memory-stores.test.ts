import { describe } from 'vitest'
import { itStoresCommands } from './command-store-contract.ts'
import { itKeepsKeys } from './key-store-contract.ts'
import { createMemoryCommands, createMemoryKeys } from './memory-stores.ts'

describe('keys in memory', () => {
  const keys = createMemoryKeys(() => Date.now())
  itKeepsKeys(() => keys)
})

describe('commands in memory', () => {
  const store = createMemoryCommands()
  itStoresCommands(() => ({
    store,
    apiKeyIds: ['7b1e0f43-93d5-4a3e-8d5e-0d4f4f2e0001', '7b1e0f43-93d5-4a3e-8d5e-0d4f4f2e0002'],
    setRead: (isRead) => {
      store.isRead = isRead
      return Promise.resolve()
    },
  }))
})
