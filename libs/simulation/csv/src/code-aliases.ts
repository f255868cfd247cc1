/** Codes of one club through its history, or in the files of different sources. */
export interface CodeAliases {
  /** One code for all of them: the first of its group; the code itself where it belongs to none. */
  canonical(code: string): string
  isSame(one: string, other: string): boolean
}

/** Aliases from groups of codes that mean one club. Letters count regardless of case. */
export const createCodeAliases = (groups: readonly (readonly string[])[]): CodeAliases => {
  const first = new Map(groups.flatMap((group) => group.map((code) => [code, group[0] as string] as const)))
  const canonical = (code: string): string => first.get(code.toUpperCase()) ?? code.toUpperCase()
  return { canonical, isSame: (one, other) => canonical(one) === canonical(other) }
}
