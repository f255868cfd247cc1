const cellText = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A Markdown table. Columns in which every cell is empty are left out. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const kept = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => kept[column]).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cellText)))].join('\n')
}

/** Text as code, or nothing for no text. */
export const code = (text: string | undefined): string => (text === undefined || text === '' ? '' : `\`${text}\``)
