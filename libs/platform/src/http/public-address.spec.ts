import { promisify } from 'node:util';
import { AddressRefused, hostOf, isPublicAddress, publicLookup } from './public-address.js';

it.each([
  ['1.1.1.1'],
  ['8.8.8.8'],
  ['93.184.216.34'],
  ['172.15.255.255'],
  ['172.32.0.1'],
  ['100.63.255.255'],
  ['100.128.0.1'],
  ['2606:4700:4700::1111'],
  ['2001:4860:4860::8888'],
  ['2400:3200::1'],
  ['::ffff:8.8.8.8'],
])('lets webhooks go to %s', address => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each([
  ['0.0.0.0', 'this host'],
  ['0.1.2.3', 'this network'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'metadata of most clouds'],
  ['169.254.0.1', 'link-local'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['100.100.100.200', 'metadata of Alibaba Cloud'],
  ['168.63.129.16', 'platform of Azure'],
  ['192.0.0.192', 'metadata of Oracle Cloud'],
  ['192.0.2.1', 'documentation'],
  ['198.51.100.7', 'documentation'],
  ['203.0.113.9', 'documentation'],
  ['198.18.0.1', 'benchmarks'],
  ['198.19.255.255', 'benchmarks'],
  ['192.88.99.1', '6to4 relay'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.255', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback in full'],
  ['::127.0.0.1', 'IPv4-compatible'],
  ['::ffff:127.0.0.1', 'IPv4-mapped'],
  ['::ffff:7f00:1', 'IPv4-mapped in hex'],
  ['::ffff:10.0.0.1', 'IPv4-mapped'],
  ['::ffff:169.254.169.254', 'IPv4-mapped'],
  ['::ffff:0:127.0.0.1', 'IPv4-translated'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b:1::a00:1', 'local NAT64'],
  ['2002:7f00:1::', '6to4'],
  ['2001::1', 'Teredo'],
  ['2001:db8::1', 'documentation'],
  ['3fff::1', 'documentation'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'metadata of Amazon'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['100::1', 'discard'],
  ['4000::1', 'not assigned'],
  ['0177.0.0.1', 'octal'],
  ['0x7f.0.0.1', 'hexadecimal'],
  ['2130706433', 'one number'],
  ['127.1', 'short'],
  ['', 'nothing'],
  ['localhost', 'no address'],
])('does not let webhooks go to %s (%s)', address => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each([
  ['https://2130706433/', '127.0.0.1'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://0177.0.0.1/', '127.0.0.1'],
  ['https://[::1]:8443/', '::1'],
  ['https://127.0.0.1./', '127.0.0.1'],
])('sees through %s', (url, host) => {
  expect(hostOf(new URL(url))).toBe(host);
  expect(isPublicAddress(hostOf(new URL(url)))).toBe(false);
});

it('fails to look up a name that leads to the own machine, in both ways sockets ask', async () => {
  const look = promisify(publicLookup);
  await expect(look('localhost', { all: true })).rejects.toThrow(AddressRefused);
  await expect(look('localhost', { all: false })).rejects.toThrow(AddressRefused);
});
