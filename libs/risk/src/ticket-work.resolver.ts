import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import type { PersonsCloseCode } from './domain/close-code.js';
import { TicketNotes, type NoteInput, type NoteView } from './ticket-notes.service.js';
import { TicketWork, type MergeInput } from './ticket-work.service.js';
import type { TicketView } from './ticket.service.js';

type Answer = Promise<TicketView | Problem>;

/** What people do with tickets. */
@Resolver()
export class TicketWorkResolver {
  constructor(
    private readonly work: TicketWork,
    private readonly notes: TicketNotes,
  ) {}

  @Mutation('takeTicket')
  take(@Context('viewer') viewer: Viewer, @Args('id') id: string): Answer {
    return asResult(() => this.work.take(viewer, id));
  }

  @Mutation('handBackTicket')
  handBack(@Context('viewer') viewer: Viewer, @Args('id') id: string, @Args('reason') reason: string): Answer {
    return asResult(() => this.work.handBack(viewer, id, reason));
  }

  @Mutation('assignTicket')
  assign(
    @Context('viewer') viewer: Viewer,
    @Args() { id, to, reason }: { readonly id: string; readonly to?: string | null; readonly reason: string },
  ): Answer {
    return asResult(() => this.work.assign(viewer, id, to ?? null, reason));
  }

  @Mutation('closeTicket')
  close(
    @Context('viewer') viewer: Viewer,
    @Args()
    { id, code, reason }: { readonly id: string; readonly code?: PersonsCloseCode | null; readonly reason: string },
  ): Answer {
    return asResult(() => this.work.close(viewer, id, code ?? 'SOLVED', reason));
  }

  @Mutation('reopenTicket')
  reopen(@Context('viewer') viewer: Viewer, @Args('id') id: string, @Args('reason') reason: string): Answer {
    return asResult(() => this.work.reopen(viewer, id, reason));
  }

  @Mutation('mergeTickets')
  merge(@Context('viewer') viewer: Viewer, @Args() input: MergeInput): Answer {
    return asResult(() => this.work.merge(viewer, input));
  }

  @Mutation('addTicketNote')
  addNote(@Context('viewer') viewer: Viewer, @Args('input') input: NoteInput): Promise<NoteView> {
    return this.notes.add(viewer, input);
  }
}
