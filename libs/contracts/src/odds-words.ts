import type { ChangeCause, GameBook, MarketStatus } from '@fairline/domain-markets'
import type { GameSummary, Selection, SelectionResult } from '@fairline/domain-sport'
import { fairline } from './wire.ts'
import type { WireWords } from './wire-words.ts'
import { wireWords } from './wire-words.ts'

const v1 = fairline.v1

/** Whether a market takes bets, in words. */
export type MarketStatusWord = MarketStatus

/** Why a change was made, in words. */
export type ChangeCauseWord = ChangeCause

/** How a game's feed is doing, in words. */
export type FeedStateWord = GameBook<unknown>['feed']

/** Market statuses on the wire. */
export const marketStatusWords: WireWords<MarketStatusWord> = wireWords<MarketStatusWord>('MarketStatus', {
  active: v1.MarketStatus.MARKET_STATUS_ACTIVE,
  suspended: v1.MarketStatus.MARKET_STATUS_SUSPENDED,
  inactive: v1.MarketStatus.MARKET_STATUS_INACTIVE,
  'handed-over': v1.MarketStatus.MARKET_STATUS_HANDED_OVER,
  settled: v1.MarketStatus.MARKET_STATUS_SETTLED,
  cancelled: v1.MarketStatus.MARKET_STATUS_CANCELLED,
})

/** Selections on the wire. */
export const selectionWords: WireWords<Selection> = wireWords<Selection>('Selection', {
  home: v1.Selection.SELECTION_HOME,
  away: v1.Selection.SELECTION_AWAY,
  draw: v1.Selection.SELECTION_DRAW,
  over: v1.Selection.SELECTION_OVER,
  under: v1.Selection.SELECTION_UNDER,
  yes: v1.Selection.SELECTION_YES,
  no: v1.Selection.SELECTION_NO,
})

/** Results of selections on the wire. */
export const selectionResultWords: WireWords<SelectionResult> = wireWords<SelectionResult>('SelectionResult', {
  won: v1.SelectionResult.SELECTION_RESULT_WON,
  lost: v1.SelectionResult.SELECTION_RESULT_LOST,
  push: v1.SelectionResult.SELECTION_RESULT_PUSH,
  void: v1.SelectionResult.SELECTION_RESULT_VOID,
  'dead-heat': v1.SelectionResult.SELECTION_RESULT_DEAD_HEAT,
})

/** Causes of changes on the wire. */
export const changeCauseWords: WireWords<ChangeCauseWord> = wireWords<ChangeCauseWord>('ChangeCause', {
  open: v1.ChangeCause.CHANGE_CAUSE_OPEN,
  event: v1.ChangeCause.CHANGE_CAUSE_EVENT,
  stop: v1.ChangeCause.CHANGE_CAUSE_STOP,
  resume: v1.ChangeCause.CHANGE_CAUSE_RESUME,
  settlement: v1.ChangeCause.CHANGE_CAUSE_SETTLEMENT,
  correction: v1.ChangeCause.CHANGE_CAUSE_CORRECTION,
  source: v1.ChangeCause.CHANGE_CAUSE_SOURCE,
})

/** Phases of a game on the wire. */
export const gamePhaseWords: WireWords<GameSummary['phase']> = wireWords<GameSummary['phase']>('GamePhase', {
  pregame: v1.GamePhase.GAME_PHASE_PREGAME,
  live: v1.GamePhase.GAME_PHASE_LIVE,
  break: v1.GamePhase.GAME_PHASE_BREAK,
  final: v1.GamePhase.GAME_PHASE_FINAL,
})

/** Feed states on the wire. */
export const feedStateWords: WireWords<FeedStateWord> = wireWords<FeedStateWord>('FeedState', {
  alive: v1.FeedState.FEED_STATE_ALIVE,
  gap: v1.FeedState.FEED_STATE_GAP,
  silent: v1.FeedState.FEED_STATE_SILENT,
  refused: v1.FeedState.FEED_STATE_REFUSED,
  renumbered: v1.FeedState.FEED_STATE_RENUMBERED,
})
