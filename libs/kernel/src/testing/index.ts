export { idProblems, tableLine } from './bad-input-table.ts'
export type { BadInputTable, SparedRow, TriedRow } from './bad-input-table.ts'
export { heapGrowth } from './heap-growth.ts'
export type { HeapGrowthOptions } from './heap-growth.ts'
