// The parts of kafkajs 2.2.4 below its public API that this adapter stands on; their types are beside this file.
// The version is pinned exactly; the integration tests of this package run through every one of them.
export { default as Cluster } from 'kafkajs/src/cluster/index.js'
export { default as Encoder } from 'kafkajs/src/protocol/encoder.js'
export { default as loggers } from 'kafkajs/src/loggers/index.js'
export { default as RequestQueue } from 'kafkajs/src/network/requestQueue/index.js'
export { default as fetchRequest } from 'kafkajs/src/protocol/requests/fetch/v11/request.js'
