import type { DeadLetter } from './dead-letter.ts'
import type { MarkReport } from './mark-dead-letters.ts'

const time = (us: number): string => new Date(us / 1000).toISOString()

const markLine = ({ mark }: DeadLetter): string =>
  mark === undefined ? '' : ` [${mark.action} by ${mark.actor} at ${time(mark.atUs)}${mark.note === '' ? '' : `: ${mark.note}`}]`

/** Dead letters as lines for people: a count per reason, then each letter. */
export const deadLetterLines = (letters: readonly DeadLetter[], limit: number): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { topic, reason } of letters) counts.set(`${topic} ${reason}`, (counts.get(`${topic} ${reason}`) ?? 0) + 1)
  return [
    ...[...counts].map(([name, count]) => `${String(count).padStart(6)}  ${name}`),
    ...letters
      .slice(0, limit)
      .map(
        (letter) =>
          `${letter.id} ${time(letter.rejectedAtUs)} ${letter.reason} ${letter.gameId === '' ? 'no game' : letter.gameId} from ${letter.position}, ${letter.bytes} bytes: ${letter.detail}${markLine(letter)}`,
      ),
    letters.length > limit ? `... ${letters.length - limit} more` : `${letters.length} dead letters`,
  ]
}

const bytesPerLine = 16

/** Bytes as people read them: offset, hexadecimal, printable characters. */
const hexLines = (bytes: Buffer): readonly string[] =>
  Array.from({ length: Math.ceil(bytes.length / bytesPerLine) }, (_, line) => {
    const part = bytes.subarray(line * bytesPerLine, (line + 1) * bytesPerLine)
    const hex = Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
    const text = part.toString('latin1').replaceAll(/[^\x20-\x7e]/g, '.')
    return `${(line * bytesPerLine).toString(16).padStart(8, '0')}  ${hex.padEnd(bytesPerLine * 3)} ${text}`
  })

/** One letter with everything that is known of it, and its first `maxBytes` bytes. */
export const wholeLetterLines = (letter: DeadLetter, maxBytes: number): readonly string[] => [
  `letter    ${letter.id}${markLine(letter)}`,
  `reason    ${letter.reason}`,
  `detail    ${letter.detail}`,
  `from      ${letter.position}`,
  `rejected  ${time(letter.rejectedAtUs)}`,
  `key       ${letter.key}`,
  `game      ${letter.gameId === '' ? 'none that can be read' : letter.gameId}`,
  `bytes     ${letter.bytes}${letter.bytes > maxBytes ? `, the first ${maxBytes} of them below` : ''}`,
  ...hexLines((letter.value ?? Buffer.alloc(0)).subarray(0, maxBytes)),
]

/** What became of letters, as lines for people. */
export const markLines = (verb: string, { marked, alreadyMarked, refused }: MarkReport): readonly string[] => [
  `${marked} ${verb}`,
  ...(alreadyMarked === 0 ? [] : [`${alreadyMarked} replayed or discarded before`]),
  ...Object.entries(refused).map(([reason, count]) => `${count} stay: ${reason}`),
]
