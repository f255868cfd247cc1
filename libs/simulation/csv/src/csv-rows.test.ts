import { describe, expect, it } from 'vitest'
import type { CsvRow, TextSource } from './csv-rows.ts'
import { csvRows } from './csv-rows.ts'

const all = async (source: TextSource, columns: readonly string[] = []): Promise<readonly CsvRow[]> => {
  const rows: CsvRow[] = []
  for await (const row of csvRows(source, columns)) rows.push(row)
  return rows
}

describe('rows of a CSV text', () => {
  it('are read by column, from pieces cut anywhere, with their lines', async () => {
    const text = '\ufeffteam,points,note\nHOM,21,"a, b"\n\nAWY,NA,\n'
    const [first, second] = await all([...text])
    expect([first?.line, first?.text('team'), first?.number('points'), first?.text('note')]).toEqual([2, 'HOM', 21, 'a, b'])
    expect([second?.line, second?.numberOr('points'), second?.text('note'), second?.text('nothing')]).toEqual([4, undefined, '', ''])
    expect([first?.has('points'), first?.has('nothing')]).toEqual([true, false])
  })

  it.each([
    ['a word for a number', (row: CsvRow) => row.number('points'), 'Line 2: points is many, not a number.'],
    ['a number out of range', (row: CsvRow) => row.number('down', 1, 4), 'Line 2: down is 5, not a number from 1 to 4.'],
    ['no value', (row: CsvRow) => row.need('note'), 'Line 2: note is empty or absent.'],
  ])('name the line and the column of %s', async (_, read, message) => {
    const [row] = await all('points,down,note\nmany,5,NA\n')
    expect(() => read(row as CsvRow)).toThrow(message)
  })

  it('end at a row of another width, at an open quote and at a column that is missing', async () => {
    await expect(all('a,b\n1\n')).rejects.toMatchObject({ code: 'CSV_ROW_INVALID' })
    await expect(all('a,b\n1,"2\n')).rejects.toMatchObject({ code: 'CSV_ROW_INVALID' })
    await expect(all('a,b\n1,2\n', ['a', 'c'])).rejects.toThrow('Column c is missing.')
  })

  it('pass on what their source throws', async () => {
    const broken = async function* (): AsyncGenerator<string> {
      yield 'a\n1\n'
      await Promise.resolve()
      throw new Error('disk')
    }
    await expect(all(broken())).rejects.toThrow('disk')
  })
})
