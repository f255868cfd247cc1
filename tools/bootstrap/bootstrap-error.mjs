/** A problem that the reader of one line can solve; anything else is a bug and keeps its stack trace. */
export class BootstrapError extends Error {}
