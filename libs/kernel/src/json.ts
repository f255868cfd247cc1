/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** An object of untrusted JSON. */
export type JsonObject = { readonly [key: string]: Json }

/** Whether an untrusted value is a plain object (not null, not an array). */
export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
