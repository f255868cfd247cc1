import type { SportReport } from './sport-report.ts'
import { sportNotes, sportTables } from './sport-tables.ts'
import { tableMarkdown, tableText } from './table.ts'

/** For terminals. */
export const reportText = (reports: readonly SportReport[]): string =>
  reports
    .map((report) =>
      [`== ${report.sport}`, ...sportNotes(report), ...sportTables(report).map((table) => `\n${tableText(table)}`)].join('\n'),
    )
    .join('\n\n')

/** For documents: a section a sport. */
export const reportMarkdown = (reports: readonly SportReport[]): string =>
  reports
    .map((report) =>
      [
        `### ${report.sport.toUpperCase()}`,
        sportNotes(report)
          .map((note) => `- ${note}`)
          .join('\n'),
        ...sportTables(report).map(tableMarkdown),
      ].join('\n\n'),
    )
    .join('\n\n')

const begin = '<!-- figures: written by npm run evaluate -->'
const end = '<!-- end of figures -->'

/** A document with its figures replaced; where it has no place for them, they come at its end. */
export const withFigures = (document: string, figures: string): string => {
  const block = `${begin}\n\n${figures}\n\n${end}`
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) return `${document}${document === '' ? '' : '\n'}${block}\n`
  return document.slice(0, from) + block + document.slice(to + end.length)
}
