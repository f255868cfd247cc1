/** A row that says nothing about an adapter, and why. */
export interface SparedRow {
  readonly id: string
  readonly what: string
  readonly because: string
}

/** What is known of every row that is tried. An id may be tried in several cases. */
export interface TriedRow {
  readonly id: string
  readonly what: string
}

/** The catalogue of bad input for one adapter: each id is tried, or spared with a reason. */
export interface BadInputTable<Row extends TriedRow = TriedRow> {
  readonly title: string
  /** First letter of the ids; they go from 1 to `lastRow`. */
  readonly letter: string
  readonly lastRow: number
  readonly rows: readonly Row[]
  readonly spared: readonly SparedRow[]
  /** What becomes of a row, in words. */
  readonly outcomeOf: (row: Row) => string
}

/** What is wrong with the ids of a table: missing, foreign, spared twice, or both tried and spared. */
export const idProblems = <Row extends TriedRow>({ letter, lastRow, rows, spared }: BadInputTable<Row>): readonly string[] => {
  const tried = new Set(rows.map(({ id }) => id))
  const ids = [...tried, ...spared.map(({ id }) => id)]
  const wanted = new Set(Array.from({ length: lastRow }, (_, index) => `${letter}${index + 1}`))
  return [
    ...[...wanted].filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id) => !wanted.has(id)).map((id) => `${id} is no row of the catalogue`),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${id} is there twice`),
  ]
}

/** A table in one line. */
export const tableLine = <Row extends TriedRow>({ title, rows, spared }: BadInputTable<Row>): string =>
  `${title}: ${new Set(rows.map(({ id }) => id)).size} rows tried in ${rows.length} cases, ${spared.length} spared with a reason`
