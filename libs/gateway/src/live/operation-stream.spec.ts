import { EndedByErrors, OperationStream } from './operation-stream.js';

const ended = { value: undefined, done: true };

it('hands on what is put, before and after it is asked for, and then ends', async () => {
  const stream = new OperationStream<number>();
  stream.put(1);
  stream.put(2);
  expect([await stream.next(), await stream.next()]).toEqual([
    { value: 1, done: false },
    { value: 2, done: false },
  ]);
  const third = stream.next();
  stream.put(3);
  expect(await third).toEqual({ value: 3, done: false });
  stream.end();
  stream.put(4);
  expect([await stream.next(), await stream.next()]).toEqual([ended, ended]);
});

it('hears that the client left while it waits', async () => {
  let left = 0;
  const stream = new OperationStream<number>(() => (left += 1));
  const waiting = stream.next();
  expect(await stream.return()).toEqual(ended);
  expect(await waiting).toEqual(ended);
  expect(left).toBe(1);
});

it('ends with errors after what was put', async () => {
  const stream = new OperationStream<number>();
  stream.put(1);
  stream.end([{ message: 'no' }]);
  expect(await stream.next()).toEqual({ value: 1, done: false });
  await expect(stream.next()).rejects.toBeInstanceOf(EndedByErrors);
});

it('keeps the first end', async () => {
  const stream = new OperationStream<number>();
  stream.end();
  stream.end([{ message: 'late' }]);
  expect(await stream.next()).toEqual(ended);
});
