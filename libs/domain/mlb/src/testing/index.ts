export { testFixture, testPitch, testPlay, testStatus } from './test-game.ts'
