const endTxnKey = 26
/** Length, api key, api version and correlation id come before the client id. */
const clientIdAt = 12

/**
 * The transactional id that a request commits; undefined for every other request, an abort among them.
 * @param frame a request in Kafka's format: https://kafka.apache.org/protocol#The_Messages_EndTxn, versions 0 to 2
 */
export const committingId = (frame: Buffer): string | undefined => {
  if (frame.length < clientIdAt + 2 || frame.readInt16BE(4) !== endTxnKey) return undefined
  const idAt = clientIdAt + 2 + Math.max(0, frame.readInt16BE(clientIdAt))
  const bodyAt = idAt + 2 + frame.readInt16BE(idAt)
  const isCommit = frame[bodyAt + 8 + 2] === 1
  return isCommit ? frame.toString('utf8', idAt + 2, bodyAt) : undefined
}
