const mib = 1024 * 1024

/**
 * Memory of one service process. V8 ends a process whose old space passes its part; the rest is new space, code, and what the buffers of
 * the service (see `fairline_buffer_cap_bytes`) and its sockets hold outside of the heap.
 */
export const memoryLimit = { oldSpaceMib: 768, rssBytes: 1536 * mib } as const
