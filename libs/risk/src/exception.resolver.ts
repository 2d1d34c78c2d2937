import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, type Connection, type PageArgs } from '#platform';
import { Exceptions, type ExceptionInput, type ExceptionView } from './exception.service.js';

/** Lists and snoozes. */
@Resolver('RiskException')
export class RiskExceptionResolver {
  constructor(private readonly exceptions: Exceptions) {}

  @Query('riskExceptions')
  riskExceptions(@Args() args: PageArgs, @Context('viewer') viewer: Viewer): Promise<Connection<ExceptionView>> {
    return this.exceptions.list(viewer, args);
  }

  @Mutation('addRiskException')
  addRiskException(
    @Args('input') input: ExceptionInput,
    @Context('viewer') viewer: Viewer,
  ): Promise<ExceptionView | Problem> {
    return asResult(() => this.exceptions.add(viewer, input));
  }

  @Mutation('endRiskException')
  endRiskException(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<ExceptionView | Problem> {
    return asResult(() => this.exceptions.end(viewer, id, reason));
  }

  @ResolveField('ruleKey')
  ruleKey(@Parent() { ruleKey }: ExceptionView): string | null {
    return ruleKey === '' ? null : ruleKey;
  }
}
