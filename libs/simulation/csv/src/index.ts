export { csvRows } from './csv-rows.ts'
export type { CsvRow, TextSource } from './csv-rows.ts'
export { csvErrors } from './errors.ts'
