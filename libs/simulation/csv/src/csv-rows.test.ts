import { describe, expect, it } from 'vitest'
import type { CsvRow, TextSource } from './csv-rows.ts'
import { csvRows, csvRowsOf } from './csv-rows.ts'

const all = async (source: TextSource, columns: readonly string[] = []): Promise<readonly CsvRow[]> => {
  const rows: CsvRow[] = []
  for await (const row of csvRows(source, columns)) rows.push(row)
  return rows
}

describe('rows of a CSV text', () => {
  it('are read by column, from pieces cut anywhere, with their lines', async () => {
    const text = '\ufeffteam,points,note\r\nHOM,21,"a, ""b"""\r\n\r\nAWY,NA,\r\n'
    const [first, second, ...others] = await all([...text])
    expect([first?.line, first?.text('team'), first?.number('points'), first?.text('note')]).toEqual([2, 'HOM', 21, 'a, "b"'])
    expect([second?.line, second?.numberOr('points'), second?.text('note'), second?.text('nothing')]).toEqual([4, undefined, '', ''])
    expect([first?.has('points'), first?.has('nothing')]).toEqual([true, false])
    expect(others).toEqual([])
    expect([...csvRowsOf(text)].map((row) => row.text('note'))).toEqual(['a, "b"', ''])
  })

  it('may hold line breaks and quotes inside a cell', async () => {
    const [first, second] = await all('desc,n\n"one\ntwo",1\n6\'5" tall,2\n')
    expect([first?.text('desc'), first?.fault, first?.line]).toEqual(['one\ntwo', undefined, 2])
    expect([second?.text('desc'), second?.number('n'), second?.line]).toEqual(['6\'5" tall', 2, 4])
  })

  it.each([
    ['a word for a number', (row: CsvRow) => row.number('points'), 'Line 2: points is many, not a number.'],
    ['a number out of range', (row: CsvRow) => row.number('down', 1, 4), 'Line 2: down is 5, not a number from 1 to 4.'],
    ['no value', (row: CsvRow) => row.need('note'), 'Line 2: note is empty or absent.'],
  ])('name the line and the column of %s', async (_, read, message) => {
    const [row] = await all('points,down,note\nmany,5,NA\n')
    expect(() => read(row as CsvRow)).toThrow(message)
  })

  it('give no number instead of an impossible one where a game can do without', async () => {
    const [row] = await all('total,spread,line\n44.5,many,900\n')
    expect([row?.numberIfValid('total', 20, 90), row?.numberIfValid('spread'), row?.numberIfValid('line', 20, 90)]).toEqual([
      44.5,
      undefined,
      undefined,
    ])
  })

  it('go on after a row of another width and after a quote left open', async () => {
    const rows = await all('a,b\n1\n2,"x\n3,"4"\n5,6\n7,"y')
    expect(rows.map((row) => [row.line, row.fault ?? row.text('b')])).toEqual([
      [2, 'has 1 cells where the header has 2'],
      [3, 'leaves a quote open'],
      [4, '4'],
      [5, '6'],
      [6, 'leaves a quote open'],
    ])
  })

  it('are not read without the columns that a format needs, even where there are none', async () => {
    await expect(all('a,b\n1,2\n', ['a', 'c'])).rejects.toThrow('Column c is missing.')
    await expect(all('a,b\n', ['a', 'c'])).rejects.toMatchObject({ code: 'CSV_COLUMN_MISSING' })
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
