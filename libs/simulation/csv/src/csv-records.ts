/** One record of a CSV text, with the line it starts on. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  /** What is wrong with the record; undefined where it could be read. */
  readonly fault: string | undefined
}

/** Longest record in lines: descriptions of plays hold line breaks, but never many. */
const longestRecord = 20

/** Where a quoted cell that opens at `from` closes; a quote that neither a separator nor the end follows belongs to the text. */
const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1]
    if (next === undefined || next === ',' || next === '\n') return at
    if (next === '"') at++
  }
  return -1
}

/** The cells of a record; undefined where a quote is still open at its end. */
const cellsOf = (text: string): readonly string[] | undefined => {
  if (!text.includes('"')) return text.split(',')
  const cells: string[] = []
  for (let at = 0; ;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at)
      if (close < 0) return undefined
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'))
      at = close + 1
    } else {
      const comma = text.indexOf(',', at)
      cells.push(text.slice(at, comma < 0 ? text.length : comma))
      at = comma < 0 ? text.length : comma
    }
    if (at >= text.length) return cells
    at++
  }
}

/** Cuts a text into records as its pieces arrive. */
export interface CsvRecordReader {
  push(piece: string): readonly CsvRecord[]
  /** The records of what is left when the text has ended. */
  end(): readonly CsvRecord[]
}

/**
 * A reader of comma-separated records (RFC 4180). A quote that does not close spoils only the line it opens on: reading goes on with the next
 * line. Empty lines are no records.
 */
export const createCsvRecordReader = (): CsvRecordReader => {
  let rest = ''
  let lineNumber = 0
  let open: string[] = []
  let width = 0
  // A line that is a whole record by itself is no part of a cell that an earlier line opened.
  const isWhole = (line: string): boolean => (line.split('"').length - 1) % 2 === 0 && cellsOf(line)?.length === width
  const abandoned = (records: CsvRecord[]): void => {
    const [, ...later] = open
    records.push({ line: lineNumber - later.length, cells: [], fault: 'leaves a quote open' })
    lineNumber -= later.length
    open = []
    for (const line of later) take(line, records)
  }
  const take = (raw: string, records: CsvRecord[]): void => {
    lineNumber++
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (open.length === 0 && line === '') return
    if (open.length > 0 && isWhole(line)) {
      lineNumber--
      while (open.length > 0) abandoned(records)
      lineNumber++
    }
    open.push(line)
    const cells = cellsOf(open.length === 1 ? line : open.join('\n'))
    if (cells === undefined) {
      if (open.length === longestRecord) abandoned(records)
      return
    }
    records.push({ line: lineNumber - open.length + 1, cells, fault: undefined })
    if (width === 0) width = cells.length
    open = []
  }
  return {
    push: (piece) => {
      const records: CsvRecord[] = []
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line, records)
      return records
    },
    end: () => {
      const records: CsvRecord[] = []
      if (rest !== '') take(rest, records)
      rest = ''
      while (open.length > 0) abandoned(records)
      return records
    },
  }
}
