import type { GraphQLFormattedError } from 'graphql';
import { passes, type Labels, type LiveFilter } from '#platform';

/** One who waits for the answers of a topic. */
export interface Subscriber {
  /** Answers as JSON texts, one after the other; the same list for all who are told the same. */
  send(payloads: readonly string[]): void;
  /** One answer, resolved when it has left: for more than the client may have unread. */
  sendAndWait(payload: string): Promise<void>;
  /** Nothing more will come; with errors when that is not as it should be. */
  end(errors?: readonly GraphQLFormattedError[]): void;
}

/** A subscriber in a topic. */
export interface Member {
  readonly subscriber: Subscriber;
  readonly filter: LiveFilter;
  /** Up to this position it has been told everything. */
  from: number;
}

/** An event on its way to the members; null is the position of one that has none, and the payload of one nobody wanted. */
export interface Told {
  readonly position: number | null;
  readonly labels: Labels;
  readonly payload: string | null;
}

interface Room {
  readonly filter: LiveFilter;
  readonly members: Set<Member>;
}

/** The members of a topic by what they filter: each filter is looked at once an event, however many share it. */
export class Rooms {
  private readonly rooms = new Map<string, Room>();

  add(member: Member): void {
    const key = JSON.stringify(member.filter);
    const room = this.rooms.get(key) ?? { filter: member.filter, members: new Set() };
    this.rooms.set(key, room.members.add(member) && room);
  }

  remove(member: Member): void {
    const key = JSON.stringify(member.filter);
    const room = this.rooms.get(key);
    if (room?.members.delete(member) && room.members.size === 0) this.rooms.delete(key);
  }

  /** Whether anybody would be told of an event. */
  want(labels: Labels): boolean {
    for (const { filter } of this.rooms.values()) if (passes(labels, filter)) return true;
    return false;
  }

  /** Tells all who want them and have not been told; how many answers that were. */
  tell(told: readonly Told[]): number {
    let count = 0;
    for (const { filter, members } of this.rooms.values()) {
      const wanted = told.filter(({ labels, payload }) => payload !== null && passes(labels, filter));
      if (wanted.length > 0) count += tellRoom(members, wanted);
    }
    return count;
  }
}

function tellRoom(members: ReadonlySet<Member>, wanted: readonly Told[]): number {
  const all = payloadsOf(wanted);
  const first = wanted[0]?.position ?? null;
  let count = 0;
  for (const { subscriber, from } of members) {
    const isBehind = first === null || first > from;
    const payloads = isBehind ? all : payloadsOf(wanted.filter(({ position }) => position === null || position > from));
    if (payloads.length > 0) subscriber.send(payloads);
    count += payloads.length;
  }
  return count;
}

const payloadsOf = (told: readonly Told[]): readonly string[] =>
  told.map(({ payload }) => payload).filter(payload => payload !== null);
