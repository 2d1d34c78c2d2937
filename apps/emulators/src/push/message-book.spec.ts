import { Numbers } from '../world/ids.js';
import { Random } from '../world/random.js';
import { NO_FAULTS, type Faults } from './faults.js';
import { MessageBook } from './message-book.js';

function openBook(faults: Partial<Faults> = {}, seed = 'book') {
  let clock = 1_000_000;
  const book = new MessageBook(
    new Numbers(new Date(0)),
    new Random(seed),
    { firstMs: 1_000, maxAttempts: 3 },
    100,
    () => clock,
  );
  book.faults = { ...NO_FAULTS, ...faults };
  const post = (orderId: string, topic = 'paid') => book.post({ orderId, topic, content: '{}', at: new Date(clock) });
  return { book, post, pass: (ms: number) => (clock += ms) };
}

describe('the messages of a platform', () => {
  it('come again after growing pauses and are given up after the last try', () => {
    const { book, post, pass } = openBook();
    post('a');
    expect(book.take(10)).toHaveLength(1);
    pass(999);
    expect(book.take(10)).toHaveLength(0);
    pass(1);
    expect(book.take(10)).toHaveLength(1);
    pass(2_000);
    expect(book.take(10)).toHaveLength(1);
    pass(4_000);
    expect(book.take(10)).toHaveLength(0);
    expect(book.totals()).toEqual({ sent: 3, acked: 0, lost: 0, dropped: 1, open: 0 });
  });

  it('cannot be confirmed before they went out', () => {
    const { book, post } = openBook();
    post('a');
    expect(book.settle('80000000000000001')).toBe(false);
    const [message] = book.take(1);
    expect(book.settle(message?.id ?? '')).toBe(true);
    expect(book.settle(message?.id ?? '')).toBe(false);
  });

  it('are lost without a trace for the receiver when the fault says so', () => {
    const { book, post } = openBook({ lossPercent: 100 });
    post('a');
    expect(book.take(10)).toHaveLength(0);
    expect(book.countOf('a')).toEqual({ sent: 0, acked: 0, lost: 1, dropped: 0 });
  });

  it('come twice, under the same id or a new one, when the fault says so', () => {
    const { book, post } = openBook({ duplicatePercent: 100 });
    for (let i = 0; i < 40; i += 1) post(`order-${i}`);
    const taken = book.take(1_000);
    expect(taken.reduce((sum, message) => sum + message.copies, 0)).toBe(80);
    expect(taken.some(message => message.copies === 2)).toBe(true);
    expect(new Set(taken.map(message => message.id)).size).toBeGreaterThan(40);
  });

  it('overtake each other within the reordering window and are all there at its end', () => {
    const { book, post, pass } = openBook({ reorderMs: 5_000, delayMs: 100 });
    for (let i = 0; i < 50; i += 1) post(String(i));
    expect(book.take(1_000)).toHaveLength(0);
    const seen: string[] = [];
    for (let ms = 0; ms < 5_200; ms += 100) {
      pass(100);
      for (const message of book.take(1_000)) {
        seen.push(message.orderId);
        book.settle(message.id);
      }
    }
    expect(seen).toHaveLength(50);
    expect(seen).not.toEqual([...seen].sort((a, b) => Number(a) - Number(b)));
  });

  it('are told again on demand, as often as asked, whatever the faults', () => {
    const { book, post } = openBook({ lossPercent: 100 });
    post('a', 'created');
    post('a', 'paid');
    expect(book.repeat('a', 5, true)).toBe(10);
    expect(
      book
        .take(100)
        .map(message => message.topic)
        .sort(),
    ).toEqual([...Array(5).fill('created'), ...Array(5).fill('paid')]);
    expect(book.repeat('unknown', 5, true)).toBe(0);
  });
});
