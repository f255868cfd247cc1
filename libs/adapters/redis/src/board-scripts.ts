/**
 * The guarded writes. Each script runs atomically on the node that owns the game.
 * KEYS: head, board, results, changes (a channel). Scripts answer APPLIED, OLD or GAP (see GuardOutcome in contracts).
 * Large numbers stay strings: Lua would print them rounded to 14 digits.
 */

// Writes head, markets and results from ARGV[at..], tells subscribers what follows the head. Answers how far that reaches.
const shared = `
local head_key, board_key, results_key, channel = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local function now_ms()
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000)
end
local function each_chunk(first, count, command, key)
  local at, last = first, first + count - 1
  while at <= last do
    local to = math.min(at + 999, last)
    redis.call(command, key, unpack(ARGV, at, to))
    at = to + 1
  end
  return first + count
end
local function write(at, expires_ms, keep_ms, head_epoch, head_seq)
  local n_head, n_live, n_decided = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local n_undecided, n_told = tonumber(ARGV[at + 3]), tonumber(ARGV[at + 4])
  at = each_chunk(at + 5, n_head, 'HSET', head_key)
  at = each_chunk(at, n_live, 'HSET', board_key)
  at = each_chunk(at, n_decided, 'HSET', results_key)
  at = each_chunk(at, n_undecided, 'HDEL', results_key)
  redis.call('PEXPIREAT', board_key, expires_ms)
  redis.call('PEXPIRE', head_key, keep_ms)
  redis.call('PEXPIRE', results_key, keep_ms)
  local told_epoch, told_seq = head_epoch, head_seq
  for told = at, at + n_told - 1, 3 do
    local epoch, seq = tonumber(ARGV[told]), tonumber(ARGV[told + 1])
    if (epoch > told_epoch and seq == 1) or (epoch == told_epoch and seq == told_seq + 1) then
      redis.call('SPUBLISH', channel, ARGV[told + 2])
      told_epoch, told_seq = epoch, seq
    end
  end
  return told_epoch, told_seq
end
`

/** ARGV: epoch, previous change_seq, change_seq, expiry ms, keep ms, then the shared ones. */
export const applyChangeScript = `${shared}
local epoch, previous, seq = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local head = redis.call('HMGET', head_key, 'epoch', 'change_seq')
if not head[1] then return 'GAP' end
local head_epoch, head_seq = tonumber(head[1]), tonumber(head[2])
if epoch < head_epoch or (epoch == head_epoch and seq <= head_seq) then return 'OLD' end
if epoch > head_epoch or previous ~= head_seq then return 'GAP' end
-- Born expired: nothing to show, so a missing board is no gap; catching up needs no full boards.
if tonumber(ARGV[4]) > now_ms() and redis.call('EXISTS', board_key) == 0 then return 'GAP' end
write(6, ARGV[4], ARGV[5], head_epoch, head_seq)
return 'APPLIED'
`

/** ARGV: epoch, change_seq, expiry ms, keep ms, notice, whether it has teams, whether it outlasts its changes, then the shared ones. */
export const applyBoardScript = `${shared}
local epoch, seq = tonumber(ARGV[1]), tonumber(ARGV[2])
local head = redis.call('HMGET', head_key, 'epoch', 'change_seq', 'as_of_us', 'valid_for_ms', 'teams')
local head_epoch, head_seq = tonumber(head[1] or -1), tonumber(head[2] or -1)
if epoch < head_epoch or (epoch == head_epoch and seq < head_seq) then return 'OLD' end
local expires = ARGV[3]
local extended = false
local is_news = (ARGV[6] == '1' and not head[5]) or ARGV[7] == '1'
if epoch == head_epoch and seq == head_seq then
  local head_expires = math.floor(tonumber(head[3]) / 1000) + tonumber(head[4])
  if head_expires > tonumber(expires) then
    expires, extended = string.format('%.0f', head_expires), true
  elseif head_expires < tonumber(expires) then
    is_news = true
  end
end
redis.call('DEL', board_key)
local told_epoch, told_seq = write(8, expires, ARGV[4], head_epoch, head_seq)
if is_news or told_epoch ~= epoch or told_seq ~= seq then redis.call('SPUBLISH', channel, ARGV[5]) end
if extended then redis.call('HSET', head_key, 'as_of_us', head[3], 'valid_for_ms', head[4]) end
return 'APPLIED'
`

/** ARGV: epoch, change_seq, expiry ms, keep ms, as_of_us, valid_for_ms, feed, message. */
export const extendScript = `${shared}
local epoch, seq = tonumber(ARGV[1]), tonumber(ARGV[2])
local head = redis.call('HMGET', head_key, 'epoch', 'change_seq', 'as_of_us', 'valid_for_ms')
if not head[1] then return 'GAP' end
local head_epoch, head_seq = tonumber(head[1]), tonumber(head[2])
if epoch < head_epoch or (epoch == head_epoch and seq < head_seq) then return 'OLD' end
if epoch > head_epoch or seq > head_seq then return 'GAP' end
local expires = tonumber(ARGV[3])
if expires < math.floor(tonumber(head[3]) / 1000) + tonumber(head[4]) then return 'OLD' end
if expires > now_ms() and redis.call('EXISTS', board_key) == 0 then return 'GAP' end
redis.call('HSET', head_key, 'as_of_us', ARGV[5], 'valid_for_ms', ARGV[6])
if ARGV[7] ~= '' then redis.call('HSET', head_key, 'feed', ARGV[7]) end
redis.call('PEXPIREAT', board_key, ARGV[3])
redis.call('PEXPIRE', head_key, ARGV[4])
redis.call('PEXPIRE', results_key, ARGV[4])
redis.call('SPUBLISH', channel, ARGV[8])
return 'APPLIED'
`

/**
 * KEYS: the words of a sport. ARGV: keep ms, then field, as_of_us and value of each word. Answers how many were newer than what was held.
 * Fields that are `keep ms` older than the newest one leave; the newest word says what old means, not a machine's clock.
 */
export const applyWordsScript = `
local words_key, keep_ms = KEYS[1], tonumber(ARGV[1])
local applied = 0
for at = 2, #ARGV, 3 do
  local held = redis.call('HGET', words_key, ARGV[at])
  if not held or tonumber(ARGV[at + 1]) > tonumber(string.match(held, '^%d+')) then
    redis.call('HSET', words_key, ARGV[at], ARGV[at + 2])
    applied = applied + 1
  end
end
if applied == 0 then return 0 end
local fields, newest = redis.call('HGETALL', words_key), 0
for at = 2, #fields, 2 do newest = math.max(newest, tonumber(string.match(fields[at], '^%d+'))) end
for at = 2, #fields, 2 do
  if tonumber(string.match(fields[at], '^%d+')) < newest - keep_ms * 1000 then redis.call('HDEL', words_key, fields[at - 1]) end
end
redis.call('PEXPIRE', words_key, keep_ms)
return applied
`

/** Head and board of one moment. Answers { head fields, board fields }. */
export const readBoardScript = `return { redis.call('HGETALL', KEYS[1]), redis.call('HGETALL', KEYS[2]) }`
