export { pubsubErrors } from './errors.ts'
export { keepSubscribed } from './keep-subscribed.ts'
export type { KeepSubscribedOptions, KeptSubscription, SubscribedMessage } from './keep-subscribed.ts'
