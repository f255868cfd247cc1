export { faultProxyErrors } from './errors.ts'
export type { FaultProxyErrorCode } from './errors.ts'
export { startFaultProxy } from './fault-proxy.ts'
export type { AppliedToxic, FaultProxy, FaultProxyOptions, Route } from './fault-proxy.ts'
export type { Address } from './connection.ts'
export { kafkaApis } from './kafka-exchange.ts'
export type { KafkaApi } from './kafka-exchange.ts'
export type {
  Bandwidth,
  Blackhole,
  Direction,
  KafkaFault,
  KafkaToxic,
  Latency,
  LimitData,
  Reset,
  Slicer,
  SlowClose,
  Toxic,
} from './toxic.ts'
