import type { CsvRow } from './csv-rows.ts'

/** The rows of one game of a file that holds many. */
export interface GameRows {
  readonly id: string
  readonly rows: readonly CsvRow[]
  /** Why the game cannot be read from these rows; undefined where nothing is known against it. */
  readonly fault: string | undefined
}

/** Collects rows into games; a file keeps the rows of a game together. */
export interface GameRowCollector {
  /** Takes the next row; gives the game that it ends, if it does. */
  add(row: CsvRow): GameRows | undefined
  /** The game that the end of the file ends. */
  end(): GameRows | undefined
}

/**
 * A collector by the column with the game's id. A row with a fault counts against the game before it and, unless they are the same, the one
 * after it: whose it was cannot be told. A game whose rows stand apart is given again with a fault for each later part.
 */
export const createGameRowCollector = (idColumn: string): GameRowCollector => {
  const seen = new Set<string>()
  let id = ''
  let rows: CsvRow[] = []
  let fault: string | undefined
  let strayFault: string | undefined
  const finish = (): GameRows | undefined => {
    if (rows.length === 0) return undefined
    const game: GameRows = { id, rows, fault: fault ?? strayFault }
    seen.add(id)
    return game
  }
  return {
    add: (row) => {
      if (row.fault !== undefined) {
        strayFault ??= `line ${row.line} ${row.fault}`
        return undefined
      }
      const rowId = row.text(idColumn)
      if (rows.length > 0 && rowId === id) {
        fault ??= strayFault
        strayFault = undefined
        rows.push(row)
        return undefined
      }
      const ended = finish()
      id = rowId
      rows = [row]
      fault = strayFault ?? (rowId === '' ? `line ${row.line} names no game in ${idColumn}` : undefined)
      if (seen.has(rowId)) fault = `line ${row.line}: the rows of this game stand apart`
      strayFault = undefined
      return ended
    },
    end: finish,
  }
}
