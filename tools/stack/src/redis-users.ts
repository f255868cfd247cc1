import { createHash } from 'node:crypto'
import { type RedisRole, redisRoles, type StackCredentials } from './credentials.ts'

const boards = ['~{*}:*', '~games:*', '~health:*', '&{*}:*']

/** What a client of the cluster asks before its own commands. */
const connection = ['+ping', '+info', '+readonly', '+client|setname', '+cluster|slots', '+cluster|shards', '+cluster|info']

/** What each user may do. A script may do what its user may: whoever only reads writes by no script either. */
const rules: Readonly<Record<RedisRole, readonly string[]>> = {
  ALL: ['~*', '&*', '+@all'],
  PUBLISHER: [...boards, '+@read', '+@write', '-@dangerous', '+eval', '+evalsha', '+time', '+spublish', ...connection],
  API: [...boards, '+@read', '-@dangerous', '+eval', '+evalsha', '+ssubscribe', '+sunsubscribe', ...connection],
}

/** The users of Redis as a file of access rules. Nobody gets in without a password. */
export const redisUserRules = ({ redis }: Pick<StackCredentials, 'redis'>): string => {
  const users = redisRoles.map((role) => {
    const { username, password } = redis[role]
    return ['user', username, 'on', `#${createHash('sha256').update(password).digest('hex')}`, ...rules[role]].join(' ')
  })
  return `${['user default off', ...users].join('\n')}\n`
}
