import { expect, it } from 'vitest'
import { javaMajorVersion } from './install-stack.ts'

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_401"', 8],
  ['command not found', undefined],
])('reads %j as %s', (output, major) => expect(javaMajorVersion(output)).toBe(major))
