#!/usr/bin/env node
// `npx fairline ...`: the same door as `npm start`, which brings the pinned Node where it is missing.
import '../bootstrap/run.mjs'
