/** How often the line is drawn anew, at most. */
const pause = 100

/** Where a bar is drawn: `process.stderr`, as far as it is a terminal. */
export interface Terminal {
  readonly columns?: number
  write(text: string): unknown
}

/**
 * A line that shows how much of a file has been read, drawn at most ten times a second and gone at the
 * end.
 */
export function createProgress(
  { terminal, name, size }: { terminal: Terminal; name: string; size: number },
  now: () => number = () => performance.now(),
) {
  let drawn = Number.NEGATIVE_INFINITY
  return {
    /** @param bytes - from the start of the file */
    read(bytes: number) {
      if (now() - drawn < pause) return
      drawn = now()
      terminal.write(`\r${line(bytes)}\u001B[K`)
    },
    end() {
      if (drawn > Number.NEGATIVE_INFINITY) terminal.write('\r\u001B[K')
    },
  }

  function line(bytes: number): string {
    const part = size > 0 ? Math.min(bytes / size, 1) : 1
    const said = ` ${String(Math.floor(part * 100)).padStart(3)} %, ${amountOf(bytes)} of ${amountOf(size)}`
    const room = Math.max((terminal.columns || 80) - said.length - 1, 0)
    const start = name.length + 12 <= room ? `${name} ` : ''
    const bar = Math.min(room - start.length, 40)
    const full = Math.round(part * bar)
    return `${start}${bar >= 10 ? '█'.repeat(full) + '░'.repeat(bar - full) : ''}${said}`.slice(
      0,
      (terminal.columns || 80) - 1,
    )
  }
}

const amountOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
