import type { GameSummary } from '@fairline/domain-sport'

/** What a reader is told of a game first, as one text that can be compared: `live 7-3`. */
export const phaseAndScore = ({ phase, homeScore, awayScore }: GameSummary): string => `${phase} ${homeScore}-${awayScore}`
