import type { GraphQLFormattedError } from 'graphql';
import { passes, type Labels, type LiveFilter } from '#platform';

/** One who waits for the answers of a topic. */
export interface Subscriber {
  /** One answer as JSON text, made once for all. */
  send(payload: string): void;
  /** The same, resolved when it has left: for more than the client may have unread. */
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

  /** Tells all who want it and have not been told; how many they were. */
  tell({ position, labels, payload }: Told): number {
    if (payload === null) return 0;
    let count = 0;
    for (const { filter, members } of this.rooms.values()) {
      if (!passes(labels, filter)) continue;
      for (const { subscriber, from } of members) {
        if (position !== null && position <= from) continue;
        subscriber.send(payload);
        count += 1;
      }
    }
    return count;
  }
}
