import { Linger } from './linger.js';
import { Rooms, type Member, type Told } from './member.js';

const told = (position: number, payload: string | null, shopId = 'shp_1'): Told => ({
  position,
  payload,
  labels: { shopId },
});

it('tells a room with one list what all of it wants', () => {
  const rooms = new Rooms();
  const [first, second] = [aMember(), aMember()];
  rooms.add(first.member);
  rooms.add(second.member);
  expect(rooms.tell([told(1, 'a'), told(2, null), told(3, 'b')])).toBe(4);
  expect(first.lists).toEqual([['a', 'b']]);
  expect(second.lists[0]).toBe(first.lists[0]);
});

it('tells each only what it has not been told and its filter lets through', () => {
  const rooms = new Rooms();
  const members = [aMember(), aMember({ from: 1 }), aMember({ from: 3 }), aMember({ filter: { shopId: ['shp_2'] } })];
  for (const { member } of members) rooms.add(member);
  expect(rooms.tell([told(1, 'a'), told(2, 'b', 'shp_2'), told(3, 'c')])).toBe(6);
  expect(members.map(({ lists }) => lists)).toEqual([[['a', 'b', 'c']], [['b', 'c']], [], [['b']]]);
});

describe('lingering', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('hands over together what comes within the time of the first', () => {
    const handed: (readonly number[])[] = [];
    const linger = new Linger<number>(items => handed.push(items));
    linger.add(1, 25);
    jest.advanceTimersByTime(20);
    linger.add(2, 25);
    expect(handed).toEqual([]);
    jest.advanceTimersByTime(5);
    linger.add(3, 25);
    jest.advanceTimersByTime(25);
    expect(handed).toEqual([[1, 2], [3]]);
  });

  it('hands over what waits when one comes that may not wait, and nothing twice', () => {
    const handed: (readonly number[])[] = [];
    const linger = new Linger<number>(items => handed.push(items));
    linger.add(1, 25);
    linger.add(2, 0);
    linger.add(3, 25);
    linger.drop();
    jest.advanceTimersByTime(100);
    expect(handed).toEqual([[1, 2]]);
  });
});

/** A member and the lists it was sent. */
function aMember(overrides: Partial<Member> = {}) {
  const lists: (readonly string[])[] = [];
  const subscriber = {
    send: (payloads: readonly string[]) => void lists.push(payloads),
    sendAndWait: () => Promise.resolve(),
    end: () => {},
  };
  return { lists, member: { subscriber, filter: {}, from: -1, ...overrides } satisfies Member };
}
