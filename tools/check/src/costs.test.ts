import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { budgets, parts } from './budgets.ts'
import { costLines, costsOfFiles } from './costs.ts'

describe('the table of costs', () => {
  it('shows each part with its budget and what is worth a line in it, and warns of a part that took too long', () => {
    const lines = costLines([
      { name: 'unit', seconds: 12.34 },
      {
        name: 'chaos',
        seconds: budgets.chaos + 1,
        within: [
          {
            name: 'long',
            seconds: 20,
            within: [
              { name: 'longest', seconds: 15 },
              { name: 'rest', seconds: 5 },
            ],
          },
          { name: 'short', seconds: 0.9 },
        ],
      },
    ])
    expect(lines.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      'cost seconds budget',
      `unit 12.3 ${budgets.unit}`,
      `chaos ${budgets.chaos + 1}.0 ${budgets.chaos}`,
      ' long 20.0',
      ' longest 15.0',
      `warning: chaos took ${budgets.chaos + 1} s, more than its budget of ${budgets.chaos} s`,
    ])
  })

  it('has the files of a report with their tests, the longest file first', () => {
    const report = `<testsuites name="vitest tests" tests="2" time="9.9">
    <testsuite name="a.test.ts" timestamp="2026" hostname="h" tests="1" failures="0" errors="0" skipped="0" time="1.5">
        <testcase classname="a.test.ts" name="a thing &gt; isn&apos;t slow" time="1.25">
        </testcase>
    </testsuite>
    <testsuite name="b.test.ts" timestamp="2026" hostname="h" tests="0" failures="0" errors="0" skipped="0" time="2.5">`
    expect(costsOfFiles(report)).toEqual([
      { name: 'b.test.ts', seconds: 2.5, within: [] },
      { name: 'a.test.ts', seconds: 1.5, within: [{ name: "a thing > isn't slow", seconds: 1.25 }] },
    ])
  })
})

it('budgets are those of the document', () => {
  const document = readFileSync(join(import.meta.dirname, '../../../docs/testing.md'), 'utf8')
  const found = [...document.matchAll(/^\| `(\w+)` .*\| (\d+) s \|$/gm)].map(([, part, seconds]) => [part, Number(seconds)])
  expect(found).toEqual(parts.map((part) => [part, budgets[part]]))
})
