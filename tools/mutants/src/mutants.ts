/** A fault in the code of one file, and the tests that must fail with it. */
export interface Mutant {
  readonly id: string
  /** What breaks if this reaches production. */
  readonly breaks: string
  /** Path from the root of the project. */
  readonly file: string
  /** Text that stands exactly once in the file. */
  readonly find: string
  readonly replace: string
  /** Test files or folders, from the root of the project; none of them needs a server. */
  readonly caughtBy: readonly string[]
}

/** One fault per promise on the way from feed to partner. */
export const mutants: readonly Mutant[] = [
  {
    id: 'ingest-acknowledges-first',
    breaks: 'the provider is told that a message is safe before the broker has it',
    file: 'libs/kit/ingest/src/ingest-pipeline.ts',
    find: `    await Promise.all(producers.map((producer, lane) => this.#writeLane(producer, lane, raw, chunk.dlq)))
    for (const { batch, count } of chunk.acknowledgements) batch.acknowledge(count)`,
    replace: `    for (const { batch, count } of chunk.acknowledgements) batch.acknowledge(count)
    await Promise.all(producers.map((producer, lane) => this.#writeLane(producer, lane, raw, chunk.dlq)))`,
    caughtBy: ['libs/kit/ingest', 'services/feed-simulator/test/intake.test.ts'],
  },
  {
    id: 'ingest-drops-a-message',
    breaks: 'the last message of a chunk is lost',
    file: 'libs/kit/ingest/src/ingest-pipeline.ts',
    find: 'for (; head.done < until; head.done++) {',
    replace: 'for (; head.done < until; head.done++) {\n      if (head.done === until - 1 && until > 1) continue',
    caughtBy: ['libs/kit/ingest'],
  },
  {
    id: 'ingest-drops-a-rejected-message',
    breaks: 'a message that cannot be read disappears instead of going to the dead letters',
    file: 'libs/kit/ingest/src/ingest-pipeline.ts',
    find: ';(chunk.dlq[partitionOf(source, partitions)] as OutgoingRecord[]).push(record)',
    replace: 'void record',
    caughtBy: ['libs/kit/ingest'],
  },
  {
    id: 'ingest-sheds-plays',
    breaks: 'under overload plays are left out like clock messages',
    file: 'libs/kit/ingest/src/raw-lanes.ts',
    find: 'const continues = highRate && run',
    replace: 'const continues = run',
    caughtBy: ['libs/kit/ingest'],
  },
  {
    id: 'ingest-forgets-the-stages-behind-it',
    breaks: 'an ingest goes on writing everything while the stages behind it fall back',
    file: 'libs/kit/ingest/src/ingest-pipeline.ts',
    find: ' || stageLagRecords() > share * bounds.shedAboveLagRecords',
    replace: '',
    caughtBy: ['libs/kit/ingest'],
  },
  {
    id: 'ingest-sheds-over-a-hole',
    breaks: 'a record stands for a message that never came',
    file: 'libs/kit/ingest/src/raw-lanes.ts',
    find: 'run?.lastSeq === feedSeq - 1',
    replace: 'run !== undefined && run.lastSeq < feedSeq',
    caughtBy: ['libs/kit/ingest'],
  },
  {
    id: 'ingest-hides-what-it-shed',
    breaks: 'what an overloaded ingest left out looks like a loss',
    file: 'libs/kit/ingest/src/raw-lanes.ts',
    find: 'lane[index] = standingFor(record, firstSeq)',
    replace: 'lane[index] = record',
    caughtBy: ['libs/kit/ingest'],
  },
  {
    id: 'normalizer-declares-too-much-shed',
    breaks: 'a message that was taken by itself is declared shed, too',
    file: 'services/normalizer/src/admit-event.ts',
    find: 'const firstSeq = game.nextFeedSeq\n',
    replace: 'const firstSeq = incoming.raw.conflatedFromSeq || incoming.raw.feedSeq\n',
    caughtBy: ['services/normalizer/src'],
  },
  {
    id: 'reader-delivers-aborted-records',
    breaks: 'records of a transaction that was aborted are taken for real',
    file: 'libs/adapters/kafka/src/record-batch.ts',
    find: 'else skip = abortedNow.has(producerId)',
    replace: 'else skip = false',
    caughtBy: ['libs/adapters/kafka/src'],
  },
  {
    id: 'reader-notes-one-aborted-transaction-per-batch',
    breaks: 'a fetch that starts inside two interleaved aborted transactions delivers records of one of them',
    file: 'libs/adapters/kafka/src/record-batch.ts',
    find: 'for (; nextAborted < pending.length &&',
    replace: 'for (let once = true; once && nextAborted < pending.length && ((once = false), true) &&',
    caughtBy: ['libs/adapters/kafka/src'],
  },
  {
    id: 'producer-is-used-after-a-failure',
    breaks: 'a transaction whose outcome is unknown is followed by another of the same producer',
    file: 'libs/adapters/kafka/src/transactional.ts',
    find: 'if (this.failure !== undefined)',
    replace: 'if (this.failure !== undefined && doing === "never")',
    caughtBy: ['libs/adapters/kafka/src'],
  },
  {
    id: 'stage-commits-no-offsets',
    breaks: 'after a restart input is applied again',
    file: 'libs/runtime/stage/src/write-transaction.ts',
    find: 'await transaction.commitOffsets(group, passes.flatMap(offsetsOf))',
    replace: 'await transaction.commitOffsets(group, [])',
    caughtBy: ['libs/runtime/stage'],
  },
  {
    id: 'stage-writes-outside-its-transaction',
    breaks: 'outputs are committed, their state and offsets are not',
    file: 'libs/runtime/stage/src/write-transaction.ts',
    find: '  await transaction.send(writes)\n',
    replace: `  await transaction.send(writes.filter(({ topic }) => topic !== logic.stateTopic))
  await transaction.commit()
  const second = await writer.begin()
  await second.send(writes.filter(({ topic }) => topic === logic.stateTopic))
  await second.commit()
  return { outputs: 0, bytes: 0 }
`,
    caughtBy: ['libs/runtime/stage'],
  },
  {
    id: 'stage-restores-before-it-fences',
    breaks: 'an earlier owner commits behind the state that was read',
    file: 'libs/runtime/stage/src/stage.ts',
    find: `    writer = await log.transactional(options.transactionalIdOf(lease.shard))
    const { partitions, keys, records } = await recoverPartitions(admin, state, logic, group, lease.partitions)`,
    replace: `    const { partitions, keys, records } = await recoverPartitions(admin, state, logic, group, lease.partitions)
    writer = await log.transactional(options.transactionalIdOf(lease.shard))`,
    caughtBy: ['libs/runtime/stage'],
  },
  {
    id: 'stage-goes-on-after-a-failure',
    breaks: 'a transaction is committed although the reader has failed since',
    file: 'libs/runtime/stage/src/write-transaction.ts',
    find: '  mayCommit()\n',
    replace: '',
    caughtBy: ['libs/runtime/stage'],
  },
  {
    id: 'stage-applies-redelivered-records',
    breaks: 'a record that is delivered twice is applied twice',
    file: 'libs/runtime/stage/src/partition-buffer.ts',
    find: 'if (batch.lastOffset < input.expected) return',
    replace: 'input.expected = Math.min(input.expected, batch.records[0]?.offset ?? input.expected)',
    caughtBy: ['libs/runtime/stage'],
  },
  {
    id: 'normalizer-forgets-event-ids',
    breaks: 'an event that is delivered twice counts twice',
    file: 'services/normalizer/src/admit-event.ts',
    find: 'if (seen !== undefined) {\n    judgeSeen(game, seen, incoming, sink)\n    return\n  }\n',
    replace: '',
    caughtBy: ['services/normalizer/src'],
  },
  {
    id: 'normalizer-does-not-wait-for-order',
    breaks: 'an event overtakes the one before it',
    file: 'services/normalizer/src/sequence-game.ts',
    find: 'if (firstSeqOf(incoming) <= game.nextFeedSeq && (',
    replace: 'if (firstSeqOf(incoming) >= game.nextFeedSeq && (',
    caughtBy: ['services/normalizer/src'],
  },
  {
    id: 'normalizer-hides-a-gap',
    breaks: 'what is missing is skipped in silence and its game stays open',
    file: 'services/normalizer/src/sequence-game.ts',
    find: '  game.eventSeq++\n  sink.gap(game, range)\n  drain(game, sink)\n}\n\n/** Opens',
    replace: '  drain(game, sink)\n}\n\n/** Opens',
    caughtBy: ['services/normalizer/src'],
  },
  {
    id: 'calculator-applies-on-after-a-stop',
    breaks: 'a stop is not committed before the next event is applied',
    file: 'libs/domain/markets/src/reassess.ts',
    find: 'const trigger = hazards.isNew || kickedOff',
    replace: 'const trigger = kickedOff',
    caughtBy: ['libs/domain/markets', 'libs/kit/pricing'],
  },
  {
    id: 'calculator-reopens-without-a-state',
    breaks: 'a market opens after a gap although no full state came',
    file: 'libs/domain/markets/src/standing-causes.ts',
    find: 'if (fullState) return liftCauses(book, isOfFeed)',
    replace: 'if (fullState || !clockState) return liftCauses(book, isOfFeed)',
    caughtBy: ['libs/domain/markets', 'libs/kit/pricing'],
  },
  {
    id: 'calculator-ignores-silence',
    breaks: 'prices stay open while their feed is silent',
    file: 'libs/domain/markets/src/apply-beat.ts',
    find: 'if (!beat.isSilent || beat.source',
    replace: 'if (beat.offset >= 0 || beat.source',
    caughtBy: ['libs/domain/markets', 'libs/kit/pricing'],
  },
  {
    id: 'refusal-closes-nothing',
    breaks: 'prices stay open after a message of their game was refused',
    file: 'libs/domain/markets/src/apply-to-book.ts',
    find: "lose(withFeedCause(base, 'refusal'), input.lost)",
    replace: 'lose(base, input.lost)',
    caughtBy: ['libs/domain/markets', 'libs/kit/pricing'],
  },
  {
    id: 'status-extends-a-closed-game',
    breaks: 'the heartbeat extends prices of a game whose feed leaves something open',
    file: 'libs/kit/pricing/src/calculator-logic.ts',
    find: "const validForMs = book.feed === 'alive' ? policy.validForMs : 0",
    replace: 'const { validForMs } = policy',
    caughtBy: ['libs/kit/pricing'],
  },
  {
    id: 'normalizer-drops-refusals',
    breaks: 'a refused message is not told to the games',
    file: 'services/normalizer/src/refuse-game.ts',
    find: 'if (!game.hasFixture) return',
    replace: 'if (game.eventSeq >= 0) return',
    caughtBy: ['services/normalizer/src'],
  },
  {
    id: 'normalizer-adopts-any-numbering',
    breaks: 'two numbers in a row put another numbering in force',
    file: 'services/normalizer/src/candidates.ts',
    find: 'export const runLength = 3',
    replace: 'export const runLength = 2',
    caughtBy: ['services/normalizer/src'],
  },
  {
    id: 'nfl-play-lifts-a-suspension',
    breaks: 'a play opens a game of football that the provider said was suspended',
    file: 'libs/domain/nfl/src/nfl-phases.ts',
    find: "suspended: { ...open, closes: 'suspended' },",
    replace: 'suspended: { ...open, liftedByPlay: true },',
    caughtBy: ['libs/domain/nfl'],
  },
  {
    id: 'nfl-believes-what-cannot-follow',
    breaks: 'one impossible status of football settles markets',
    file: 'libs/domain/nfl/src/apply-situation.ts',
    find: 'return { ...state, doubtful: event }',
    replace: 'return takeSituation(state, event)',
    caughtBy: ['libs/domain/nfl'],
  },
  {
    id: 'nfl-calls-players-short-after-a-loss',
    breaks: 'unders of players win although plays were lost',
    file: 'libs/domain/nfl/src/after-loss.ts',
    find: 'if (isOver(state) || state.lostSince.includes(untold)) return state',
    replace: 'if (!isOver(state) || state.lostSince.includes(untold)) return state',
    caughtBy: ['libs/domain/nfl'],
  },
  {
    id: 'nfl-one-play-stands-for-all-that-was-lost',
    breaks: 'one play that comes as a correction completes the statistics of three that were lost',
    file: 'libs/domain/nfl/src/after-loss.ts',
    find: 'lostBefore: lostBefore.slice(0, -1) }',
    replace: 'lostBefore: [] }',
    caughtBy: ['libs/domain/nfl'],
  },
  {
    id: 'nfl-old-copy-counts-again',
    breaks: 'a copy of a play as it was before its correction counts in statistics as another play',
    file: 'libs/domain/nfl/src/apply-play.ts',
    find: 'records.some(isCopy) || replaced.some(isCopy)',
    replace: 'records.some(isCopy) || (replaced.length < 0 && replaced.some(isCopy))',
    caughtBy: ['libs/domain/nfl'],
  },
  {
    id: 'nba-points-of-unseen-periods',
    breaks: 'points that appear after the end of a quarter are settled as those of the next',
    file: 'libs/domain/nba/src/settle.ts',
    find: 'part === undefined || !isPartKnown(state, part)',
    replace: 'part === undefined',
    caughtBy: ['libs/domain/nba'],
  },
  {
    id: 'nba-anything-states-the-present',
    breaks: 'a substitution opens a game of basketball after a lost message',
    file: 'libs/domain/nba/src/phases.ts',
    find: '!event.edited && (playingTypes.has(event.actionType)',
    replace: "!event.edited && (event.actionType !== 'clock'",
    caughtBy: ['libs/domain/nba'],
  },
  {
    id: 'mlb-anything-states-the-present',
    breaks: 'an advisory opens a game of baseball after a lost message',
    file: 'libs/domain/mlb/src/event-facts.ts',
    find: 'return event.plateAppearance && !event.correction',
    replace: 'return !event.correction',
    caughtBy: ['libs/domain/mlb'],
  },
  {
    id: 'market-void-at-once-without-a-result',
    breaks: 'a market whose result may still come is void with the final',
    file: 'libs/domain/markets/src/step-market.ts',
    find: 'book.correctionsOver ? cancel(market)',
    replace: '!book.correctionsOver ? cancel(market)',
    caughtBy: ['libs/domain/markets'],
  },
  {
    id: 'mlb-settles-an-impossible-final',
    breaks: 'a final of baseball that the rules do not allow is settled at once',
    file: 'libs/domain/mlb/src/final.ts',
    find: '|| isSecondFinal(state, end)) && mayEnd(state, end, phase)',
    replace: '|| isSecondFinal(state, end))',
    caughtBy: ['libs/domain/mlb'],
  },
  {
    id: 'operator-resume-opens-too-much',
    breaks: 'an operator who resumes one market type under a stop of the whole game opens all',
    file: 'libs/domain/markets/src/operator-stops.ts',
    find: 'const left = types.length === 0 ? [] :',
    replace: "const left = types.length === 0 || cause.scope.kind === 'game' ? [] :",
    caughtBy: ['libs/domain/markets'],
  },
  {
    id: 'market-settles-again-and-again',
    breaks: 'a market is settled by every later event',
    file: 'libs/domain/markets/src/step-market.ts',
    find: 'return isSettledAs(market, result) ? unchanged(market) : settle(market, result)',
    replace: 'return settle(market, result)',
    caughtBy: ['libs/domain/markets', 'libs/kit/pricing'],
  },
  {
    id: 'market-corrects-without-rollback',
    breaks: 'a corrected result is published without taking back the first one',
    file: 'libs/domain/markets/src/step-market.ts',
    find: 'if (isDecided && !sameOutcome)',
    replace: 'if (!isDecided && !sameOutcome)',
    caughtBy: ['libs/domain/markets', 'libs/kit/pricing'],
  },
  {
    id: 'clickhouse-drops-a-record',
    breaks: 'a change never reaches the quants',
    file: 'services/publisher/src/clickhouse/block-lane.ts',
    find: 'for (const record of batch.records) this.records.push(record)',
    replace: 'for (const record of batch.records.slice(0, Math.max(1, batch.records.length - 1))) this.records.push(record)',
    caughtBy: ['services/publisher/src', 'services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'clickhouse-commits-before-the-insert',
    breaks: 'rows that ClickHouse did not acknowledge count as written',
    file: 'services/publisher/src/clickhouse/clickhouse-sink.ts',
    find: 'progress.note({ topic, partition, offset: cut.range.first, metadata: pendingNote(cut.range) })',
    replace: 'progress.note({ topic, partition, offset: cut.range.last + 1 })',
    caughtBy: ['services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'clickhouse-cuts-a-noted-range-anew',
    breaks: 'a repeated insert has another token and doubles rows',
    file: 'services/publisher/src/clickhouse/clickhouse-sink.ts',
    find: 'const forced = pendingRange(metadata)',
    replace: 'const forced = pendingRange(metadata) === undefined ? undefined : undefined',
    caughtBy: ['services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'partner-loses-a-record',
    breaks: 'a change never reaches the partner',
    file: 'services/publisher/src/partner/partner-sink.ts',
    find: 'const records = group.flatMap((batch) => batch.records.map(outgoing))',
    replace: 'const records = group.flatMap((batch) => batch.records.slice(0, 3).map(outgoing))',
    caughtBy: ['services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'partner-position-is-not-in-the-transaction',
    breaks: 'a kill between two transactions doubles or loses records at the partner',
    file: 'services/publisher/src/partner/partner-sink.ts',
    find: '      const transaction = await writer.begin()\n      await transaction.send(writes)\n',
    replace: `      const before = await writer.begin()
      await before.send(writes.slice(0, -1))
      await before.commit()
      const transaction = await writer.begin()
      await transaction.send(writes.slice(-1))
`,
    caughtBy: ['services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'partner-reads-its-position-before-it-fences',
    breaks: 'an earlier owner delivers behind the position that was read',
    file: 'services/publisher/src/partner/partner-sink.ts',
    find: `    const writer = await outside.transactional(partnerTransactionalId(context))
    opened.push(writer)
    const served = new Map(await readPositions(outside, sport, \`\${name}-positions\`))`,
    replace: `    const served = new Map(await readPositions(outside, sport, \`\${name}-positions\`))
    const writer = await outside.transactional(partnerTransactionalId(context))
    opened.push(writer)`,
    caughtBy: ['services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'redis-forgets-a-failed-write',
    breaks: 'a board that Redis refused once stays old',
    file: 'services/publisher/src/redis/redis-sink.ts',
    find: '.map((write) => ({ ...write, full: true }))',
    replace: '.filter((write) => write.full)',
    caughtBy: ['services/publisher/test/sinks.component.test.ts'],
  },
  {
    id: 'status-extends-another-change',
    breaks: 'an old price stays tradable because a newer change is alive',
    file: 'libs/contracts/src/board-fold.ts',
    find: "if (order > 0) return { outcome: 'GAP', fold: { ...fold, ahead: status } }",
    replace: '',
    caughtBy: ['libs/contracts/src'],
  },
  {
    id: 'partner-fold-skips-a-gap',
    breaks: 'a reader applies a change whose predecessor it never saw',
    file: 'libs/contracts/src/board-fold.ts',
    find: 'change.changeSeq !== fold.changeSeq + 1',
    replace: 'change.changeSeq <= fold.changeSeq',
    caughtBy: ['libs/contracts/src'],
  },
]
