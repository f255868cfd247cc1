import './numbers.ts'

/** Every message of proto/fairline/v1. 64-bit fields are numbers. Unset scalars live on the prototype: map field by field. */
export { fairline } from './gen/fairline.js'
