import { expect, it } from 'vitest'
import { coordinatorPartition } from './broker-roles.ts'

it('finds the partition of a coordinator as Kafka does', () => {
  // "ab".hashCode() is 3105; "polygenelubricants".hashCode() is the smallest integer, of which Kafka takes 0.
  expect(coordinatorPartition('ab')).toBe(3105 % 8)
  expect(coordinatorPartition('polygenelubricants')).toBe(0)
})
