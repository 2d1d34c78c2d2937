import { execFile } from 'node:child_process';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { startFixture } from './fixture-gateway.js';

it('talks to nobody but its own clients, from start to stop', async () => {
  const reached: string[] = [];
  const connect = Socket.prototype.connect;
  // Every TCP connection of this process, by whatever client, begins here.
  const spy = jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...given: unknown[]) {
    const [options] = given.flat() as [{ host?: string }];
    reached.push(String(options.host));
    return connect.apply(this, given as never);
  });
  const gateway = await startFixture();
  await gateway.ask('{ order(id: "o1") { id risk { outcome } } }');
  await gateway[Symbol.asyncDispose]();
  spy.mockRestore();
  expect(new Set(reached)).toEqual(new Set(['127.0.0.1']));
});

it('would have seen the library report home, which it does unless told not to', async () => {
  const program = `
    const { Socket } = require('node:net');
    Socket.prototype.connect = function (...given) {
      console.log(given.flat()[0].host);
      process.exit(0);
    };
    new (require('@apollo/gateway').ApolloGateway)({ supergraphSdl: 'type Query { a: Int }' });`;
  const env = { ...process.env, APOLLO_TELEMETRY_DISABLED: 'false' };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { env, timeout: 20_000 });
  expect(stdout).toMatch(/\S/);
  expect(stdout).not.toMatch(/127\.0\.0\.1|undefined/);
});
