import type { ErrorRegistry } from './app-error.ts'

/** The public error codes of the kernel. */
export const kernelErrors = {
  KERNEL_ERROR_UNCLASSIFIED: {
    disposition: 'fatal',
    advice: 'Nobody expected this error: treat it as a bug, its cause and stack are in the log.',
  },
  KERNEL_CASE_UNHANDLED: { disposition: 'fatal', advice: 'A newer writer sent it, or a case was forgotten: treat it as a bug.' },
  KERNEL_FIELD_INVALID: { disposition: 'reject', advice: 'Ask the sender of the record to correct it.' },
} as const satisfies ErrorRegistry
