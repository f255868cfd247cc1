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

/** The parts of a block of figures by the sport in their heading, in their order. */
const sectionsOf = (figures: string): ReadonlyMap<string, string> =>
  new Map(
    figures
      .split(/^(?=### )/m)
      .map((section) => section.trim())
      .filter((section) => section !== '')
      .map((section) => [section.split('\n', 1)[0] as string, section]),
  )

/**
 * A document with the figures of these sports replaced and those of other sports kept; where it has no place for them, they come at its
 * end.
 */
export const withFigures = (document: string, figures: string): string => {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  const hasPlace = from >= 0 && to >= from
  const before = hasPlace ? document.slice(from + begin.length, to) : ''
  const block = [begin, ...new Map([...sectionsOf(before), ...sectionsOf(figures)]).values(), end].join('\n\n')
  if (!hasPlace) return `${document}${document === '' ? '' : '\n'}${block}\n`
  return document.slice(0, from) + block + document.slice(to + end.length)
}
