import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import type { ClassPolicy } from './domain/fusion.js';
import { classesOf, type PolicyInput } from './policy-input.js';
import { PolicyBook, type PolicyView } from './policy-book.service.js';

/** How rules and models are weighed. */
@Resolver('RiskPolicy')
export class RiskPolicyResolver {
  constructor(private readonly book: PolicyBook) {}

  @Query('riskPolicies')
  riskPolicies(@Context('viewer') viewer: Viewer): Promise<readonly PolicyView[]> {
    return this.book.versions(viewer);
  }

  @Mutation('saveRiskPolicy')
  saveRiskPolicy(@Args('input') input: PolicyInput, @Context('viewer') viewer: Viewer): Promise<PolicyView | Problem> {
    return asResult(() => this.book.save(viewer, classesOf(input), input.reason));
  }
}

/** One class of the policy. */
@Resolver('RiskClassPolicy')
export class RiskClassPolicyResolver {
  @ResolveField('class')
  className(@Parent() policy: ClassPolicy): string {
    return policy.className;
  }

  @ResolveField('floor')
  floor(@Parent() { floorBp }: ClassPolicy): number {
    return floorBp / 10_000;
  }

  @ResolveField('aloneFrom')
  aloneFrom(@Parent() { aloneFromBp = null }: ClassPolicy): number | null {
    return aloneFromBp === null ? null : aloneFromBp / 10_000;
  }
}
