import protobuf from 'protobufjs/minimal.js'

// protobufjs decodes 64-bit fields to Long objects whenever the package `long` is installed, whatever the generated
// types say. Our 64-bit values stay below 2^53, so numbers are exact. Must run before the generated code is loaded.
const util = protobuf.util as { Long: unknown }
util.Long = null
protobuf.configure()
