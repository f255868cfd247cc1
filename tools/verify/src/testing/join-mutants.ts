import type { BoardFact, BoardHintFact, SportFacts } from '../facts.ts'
import type { Mutant } from './mutant.ts'
import { pick, replace, sportMutant } from './mutant.ts'

/** A board with a change of its game behind it, sent behind that change. */
const behind = <Board extends BoardHintFact>(
  boards: readonly Board[],
  changes: SportFacts['partnerJoin']['changes'],
  random: () => number,
): readonly Board[] => {
  const next = ({ gameId, changeSeq }: Board) => changes.find((change) => change.gameId === gameId && change.changeSeq === changeSeq + 1)
  const hit = pick(
    boards.filter((board) => next(board) !== undefined),
    random,
  )
  return replace(boards, hit, { ...hit, oddsOffset: (next(hit)?.offset ?? 0) + 1 })
}

/** The last board that has transactions before it. */
const late = <Board extends BoardHintFact>(boards: readonly Board[]): Board =>
  pick(boards.filter(({ oddsOffset = 0 }) => oddsOffset > 0).slice(-1), () => 0)

const withPartners = ({ partnerJoin }: SportFacts, boards: readonly BoardHintFact[]): Pick<SportFacts, 'partnerJoin'> => ({
  partnerJoin: { ...partnerJoin, boards },
})

/** What boards may tell a reader that joins. */
export const joinMutants: readonly Mutant[] = [
  sportMutant('a board of ours sends its reader behind the next change', ['J1'], ({ boards, changes }, random) => ({
    boards: behind(boards, changes, random),
  })),
  sportMutant("a partner's board sends its reader behind the next change", ['J1'], (facts, random) =>
    withPartners(facts, behind(facts.partnerJoin.boards, facts.partnerJoin.changes, random)),
  ),
  sportMutant("partners' boards name offsets of another partition", ['J1'], (facts) =>
    withPartners(
      facts,
      facts.partnerJoin.boards.map((board) => ({
        ...board,
        oddsOffset: facts.partnerJoin.changes.findLast(({ partition }) => partition !== board.partition)?.offset,
      })),
    ),
  ),
  sportMutant('a board of ours says no more where its reader begins', ['J1'], ({ boards }) => {
    const hit: BoardFact = late(boards)
    return { boards: replace(boards, hit, { ...hit, oddsOffset: undefined }) }
  }),
  sportMutant('a calculator forgets with a restart where its odds end', ['J1', 'J2'], ({ boards }) => {
    const hit: BoardFact = late(boards)
    return { boards: replace(boards, hit, { ...hit, oddsOffset: 0 }) }
  }),
  sportMutant('boards of ours are a transaction behind', ['J2'], ({ boards, changes }) => ({
    boards: boards.map((board) => ({
      ...board,
      oddsOffset:
        changes.findLast(({ partition, offset }) => partition === board.partition && offset < (board.oddsOffset ?? 0))?.offset ?? 0,
    })),
  })),
  sportMutant('the partner sink knows nothing of where odds lie', ['J2'], (facts) =>
    withPartners(
      facts,
      facts.partnerJoin.boards.map((board) => ({ ...board, oddsOffset: 0 })),
    ),
  ),
]
