/** A closed pipe, and a terminal that is gone. */
const goneCodes = new Set(['EPIPE', 'EIO'])

const actions = new Set<() => void>()

/** Lets the end of whoever reads our output do this, instead of ending the program. Returns how to take it back. */
export const whenReaderIsGone = (action: () => void): (() => void) => {
  actions.add(action)
  return () => void actions.delete(action)
}

/**
 * For programs: a reader that has seen enough (`| head`) or a closed terminal is no error. It ends the program with exit code 0, unless
 * something that was started has to be stopped first ({@link whenReaderIsGone}).
 */
export const endWithReader = (own: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'> = process): void => {
  own.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (!goneCodes.has(error.code ?? '')) throw error
    if (actions.size === 0) own.exit(0)
    for (const action of actions) action()
  })
  // The loss of the news alone stops nothing: the answer may still have a reader.
  own.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (!goneCodes.has(error.code ?? '')) throw error
  })
}
