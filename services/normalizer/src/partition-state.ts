import { fairline } from '@fairline/contracts'
import type { SourcePosition } from './source-beats.ts'

const { NormalizerPartition } = fairline.v1

/** What the normalizer remembers of a partition, beside its games. */
export interface PartitionState {
  /** Highest received_at seen: the time of this partition. */
  timeUs: number
  readonly sources: Map<string, SourcePosition>
  readonly counts: Map<string, number>
}

/** Writes a partition's state. */
export const encodePartition = ({ timeUs, sources, counts }: PartitionState): Uint8Array =>
  NormalizerPartition.encode({
    timeUs,
    sources: Array.from(sources, ([source, position]) => ({ source, ...position })),
    counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  }).finish()

/** Reads a partition's state. */
export const decodePartition = (bytes: Uint8Array): PartitionState => {
  const { timeUs, sources, counts } = NormalizerPartition.decode(bytes)
  return {
    timeUs,
    sources: new Map(
      sources.map(({ source, sourceSeq, providerAliveAtUs, receivedAtUs }) => [
        source ?? '',
        { sourceSeq: sourceSeq ?? 0, providerAliveAtUs: providerAliveAtUs ?? 0, receivedAtUs: receivedAtUs ?? 0 },
      ]),
    ),
    counts: new Map(Object.entries(counts)),
  }
}
