import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the simulator. */
export const simulatorErrors = {
  SIMULATOR_GAMES_INVALID: { disposition: 'fatal', advice: 'Write games as nfl=3,nba=2,mlb=2.' },
  SIMULATOR_FAULTS_INVALID: {
    disposition: 'fatal',
    advice:
      'Write faults as duplicate=0.01,swap=0.01,gap=0.001:2,malformed=0.001,silence=nba@60000:5000,disconnect=nba@90000 (probability, or sport@milliseconds of slate time).',
  },
  SIMULATOR_FLAG_UNKNOWN: { disposition: 'fatal', advice: 'Run with --help: every key of the section simulator is also a flag.' },
  SIMULATOR_SLATE_UNREADABLE: { disposition: 'fatal', advice: 'Check the path of the slate file.' },
  SIMULATOR_SPORT_UNSERVED: {
    disposition: 'fatal',
    advice: 'Add the sport to FAIRLINE_SIMULATOR_SPORTS, or take its games out of the slate.',
  },
  SIMULATOR_TOPIC_MISSING: { disposition: 'fatal', advice: 'Create the provider topic on the cluster outside first.' },
  SIMULATOR_BACKLOG_EXCEEDED: { disposition: 'fatal', advice: 'The servers do not take messages at this rate: lower --rate or --speed.' },
  SIMULATOR_SEND_FAILED: { disposition: 'fatal', advice: 'Check that the server runs and that the provider user may write.' },
} as const satisfies ErrorRegistry

/** Makes the errors of the simulator. */
export const simulatorError = errorFactory(simulatorErrors)
