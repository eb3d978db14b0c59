import fc from 'fast-check'

// On CI the properties run from one seed, so that a red run speaks of the change and not of the dice; elsewhere every run
// throws new ones and prints the seed of a failure.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20261124 })
