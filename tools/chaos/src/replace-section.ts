const marker = (edge: 'begin' | 'end'): string => `<!-- scorecard:${edge} -->`

/** A text with its scorecard section replaced; undefined where it has none. */
export const replaceScorecard = (text: string, lines: readonly string[]): string | undefined => {
  const from = text.indexOf(marker('begin'))
  const to = text.indexOf(marker('end'))
  if (from < 0 || to < from) return undefined
  return `${text.slice(0, from)}${marker('begin')}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
}
