// What another account of this machine tries: to open every door without a login, and to read every file. Runs as that account,
// from standard input, with the doors and files as JSON in its first argument. Prints what each attempt brought, as JSON.
import { closeSync, openSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'

const { doors, files } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const patienceMs = 5_000

/** The first bytes of an answer; 'closed' where the server ends the connection without one. */
const converse = (port, greeting) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (result) => {
      socket.destroy()
      resolve(result)
    }
    socket.setTimeout(patienceMs, () => end('silent'))
    socket.once('connect', () => socket.write(greeting))
    socket.once('data', (bytes) => end(bytes.toString('latin1')))
    socket.once('error', (error) => end(error.code === 'ECONNRESET' ? 'closed' : error.code))
    socket.once('close', () => end('closed'))
  })

const text = (value) => {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(2)
  length.writeInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** Asks a Kafka broker for all topics. */
const kafkaMetadata = () => {
  const head = Buffer.alloc(8)
  head.writeInt16BE(3, 0)
  head.writeInt16BE(1, 2)
  head.writeInt32BE(7, 4)
  const body = Buffer.concat([head, text('intruder'), Buffer.from([0xff, 0xff, 0xff, 0xff])])
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length)
  return Buffer.concat([length, body])
}

/** Asks PostgreSQL for a session as the services' user. */
const postgresStart = () => {
  const body = Buffer.from('\0\0\0\0\0\x03\0\0user\0fairline\0database\0fairline\0\0', 'latin1')
  body.writeInt32BE(body.length, 0)
  return body
}

const http = (port, headers, path, method = 'GET') =>
  new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, timeout: patienceMs }, (response) => {
      response.resume()
      resolve(`status ${response.statusCode}`)
    })
    sent.once('timeout', () => sent.destroy(new Error('silent')))
    sent.once('error', (error) => resolve(error.code ?? error.message))
    sent.end(method === 'POST' ? 'SELECT 1' : undefined)
  })

const attempts = {
  kafka: (port) => converse(port, kafkaMetadata()),
  redis: (port) => converse(port, 'GET secret\r\n'),
  postgres: (port) => converse(port, postgresStart()),
  clickhouse: (port) => http(port, {}, '/?query=SELECT%201'),
  'clickhouse as a page': (port) =>
    http(port, { host: 'page.example', origin: 'https://page.example', 'content-type': 'text/plain' }, '/', 'POST'),
}

const openable = (file) => {
  try {
    closeSync(openSync(file, 'r'))
    return true
  } catch (error) {
    // A server may have deleted it meanwhile.
    if (error.code === 'EACCES' || error.code === 'ENOENT') return false
    throw error
  }
}

const answers = {}
for (const { name, kind, port } of doors) answers[name] = await attempts[kind](port)
process.stdout.write(JSON.stringify({ uid: process.getuid(), answers, readable: files.filter(openable) }))
