import { expect, it } from 'vitest'
import { addressMatcher, callerOfAddress, isAddressRange } from './caller-address.ts'

it('knows addresses and ranges', () => {
  for (const text of ['10.0.0.1', '10.0.0.0/8', '0.0.0.0/0', '::1', 'fd00::/8', '::/128'])
    expect([text, isAddressRange(text)]).toEqual([text, true])
  for (const text of ['', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', 'proxy', '::/129', '10.0.0.0/08'])
    expect([text, isAddressRange(text)]).toEqual([text, false])
})

it('matches addresses, also those that IPv6 maps', () => {
  const matches = addressMatcher(['10.0.0.0/8', '192.0.2.7', 'fd00::/8'])
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', 'fd12::1'])
    expect([address, matches(address)]).toEqual([address, true])
  for (const address of ['11.0.0.1', '192.0.2.8', '::1', '', 'proxy']) expect([address, matches(address)]).toEqual([address, false])
})

it('takes all addresses of an IPv6 network for one caller', () => {
  expect(callerOfAddress('10.0.0.1')).toBe('10.0.0.1')
  expect(callerOfAddress('::ffff:10.0.0.1')).toBe('10.0.0.1')
  expect(callerOfAddress('2001:db8:0:1::5')).toBe(callerOfAddress('2001:0db8:0:1:ffff:1:2:3'))
  expect(callerOfAddress('2001:db8::1')).not.toBe(callerOfAddress('2001:db8:0:1::1'))
  expect(callerOfAddress('::1')).toBe('0:0:0:0::/64')
  expect(callerOfAddress('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
})
