import fc from 'fast-check'

/**
 * Setup of the unit tests: every property draws from one seed, so that a run says the same on every machine and a failure comes again.
 * `npm run explore` tries other seeds.
 */
const text = process.env['FAIRLINE_PROPERTY_SEED'] ?? '20261130'
if (!/^-?\d{1,10}$/.test(text)) throw new Error(`FAIRLINE_PROPERTY_SEED is ${text}; give it an integer of at most ten digits.`)

fc.configureGlobal({ seed: Number(text) })
