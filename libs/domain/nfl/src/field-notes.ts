import type { FieldReader, IgnoredFields } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'

/** What a message did not state well. Lists are made by their first entry. */
export interface FieldNotes extends IgnoredFields {
  /** Fields that prices or statistics need and that had impossible values, or none where one is due. */
  unstated: string[] | undefined
}

/** Nothing noted yet. */
export const noNotes = (): FieldNotes => ({ paths: undefined, unstated: undefined })

/** Notes a field that prices or statistics lack. */
export const noteUnstated = (notes: FieldNotes, field: string): void => {
  ;(notes.unstated ??= []).push(field)
}

const noteBad = (notes: FieldNotes, field: string, caught: unknown): void => {
  if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
  ;(notes.paths ??= []).push(field)
  noteUnstated(notes, field)
}

/** A whole number within [min, max]; undefined where the field is absent, undefined and noted where its value is impossible. */
export const intOrNoted = (fields: FieldReader, field: string, min: number, max: number, notes: FieldNotes): number | undefined => {
  try {
    return fields.intOr(field, min, max)
  } catch (caught) {
    noteBad(notes, field, caught)
    return undefined
  }
}

/** A flag; false and noted where its value is impossible. */
export const flagOrNoted = (fields: FieldReader, field: string, notes: FieldNotes): boolean => {
  try {
    return fields.flag(field)
  } catch (caught) {
    noteBad(notes, field, caught)
    return false
  }
}

/** A text; undefined where the field is absent, undefined and noted where its value is impossible. */
export const textOrNoted = (fields: FieldReader, field: string, maxLength: number, notes: FieldNotes): string | undefined => {
  try {
    return fields.textOr(field, maxLength)
  } catch (caught) {
    noteBad(notes, field, caught)
    return undefined
  }
}

/** What `read` makes of a field; undefined and noted where it rejects it. */
export const readOrNoted = <T>(
  fields: FieldReader,
  field: string,
  notes: FieldNotes,
  read: (fields: FieldReader, field: string) => T | undefined,
): T | undefined => {
  try {
    return read(fields, field)
  } catch (caught) {
    noteBad(notes, field, caught)
    return undefined
  }
}

const noteIgnored = (notes: FieldNotes, field: string, caught: unknown): void => {
  if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
  ;(notes.paths ??= []).push(field)
}

/** A whole number that decides nothing: undefined where it is absent, and also where it is impossible, which is noted as ignored. */
export const intOrIgnored = (fields: FieldReader, field: string, min: number, max: number, notes: FieldNotes): number | undefined => {
  try {
    return fields.intOr(field, min, max)
  } catch (caught) {
    noteIgnored(notes, field, caught)
    return undefined
  }
}

/** As {@link intOrIgnored}, of a text. */
export const textOrIgnored = (fields: FieldReader, field: string, maxLength: number, notes: FieldNotes): string | undefined => {
  try {
    return fields.textOr(field, maxLength)
  } catch (caught) {
    noteIgnored(notes, field, caught)
    return undefined
  }
}

/** As {@link intOrIgnored}, of a flag. */
export const flagOrIgnored = (fields: FieldReader, field: string, notes: FieldNotes): boolean => {
  try {
    return fields.flag(field)
  } catch (caught) {
    noteIgnored(notes, field, caught)
    return false
  }
}
