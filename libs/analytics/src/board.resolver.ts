import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { need, type Connection } from '#platform';
import { BoardService, type Board, type LateArgs, type LateOrder } from './board.service.js';

/** Board and list of late orders. */
@Resolver()
export class BoardResolver {
  constructor(private readonly boards: BoardService) {}

  @Query()
  board(@Context('viewer') viewer: Viewer, @Args('shopId') shopId?: string): Promise<Board> {
    need(viewer, 'analytics:read');
    return this.boards.board(viewer, shopId);
  }

  @Query()
  lateOrders(@Context('viewer') viewer: Viewer, @Args() args: LateArgs): Promise<Connection<LateOrder>> {
    need(viewer, 'analytics:read');
    return this.boards.late(viewer, args);
  }
}
