/** A place that shows one frame after another. */
export interface Screen {
  readonly width: number
  /** `isLast` shows the frame whenever the one before was. */
  show(lines: readonly string[], isLast?: boolean): void
  /** Leaves the last frame standing. */
  close(): void
}

const escape = '\u001b['

/** Redraws in place on a terminal; elsewhere prints a frame at most every `plainIntervalMs`. */
export const terminalScreen = (out: NodeJS.WriteStream, plainIntervalMs = 5_000): Screen => {
  let shownAtMs = -Infinity
  let height = 0
  return {
    get width() {
      return out.columns ?? 160
    },
    show: (lines, isLast = false) => {
      if (!out.isTTY) {
        if (!isLast && performance.now() - shownAtMs < plainIntervalMs) return
        shownAtMs = performance.now()
        out.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n\n`)
        return
      }
      const up = height === 0 ? '' : `${escape}${height}A`
      out.write(`${up}${lines.map((line) => `${escape}2K${line}`).join('\n')}\n${escape}0J`)
      height = lines.length
    },
    close: () => {
      height = 0
    },
  }
}
