import { GraphQLError } from 'graphql';
import { HubError } from '#contracts';
import { pageSizeFault, type Config } from '#platform';
import type { Demand } from './operation-cost.js';
import type { ShapeFault, ShapeLimits } from './operation-shape.js';

/** What one operation may ask for at most. */
export interface OperationLimits extends ShapeLimits {
  readonly cost: number;
  readonly tokens: number;
  readonly pageSize: number;
}

/** The limits of the configuration. */
export const limitsOf = (config: Config): OperationLimits => ({
  depth: config.limitDepth,
  fields: config.limitFields,
  rootFields: config.limitRootFields,
  aliases: config.limitAliases,
  directives: config.limitDirectives,
  tokens: config.limitTokens,
  cost: config.limitCost,
  pageSize: config.limitPageSize,
});

const WORDS: Readonly<Record<keyof ShapeLimits, string>> = {
  depth: 'fields inside fields',
  fields: 'fields',
  rootFields: 'fields at its root',
  aliases: 'aliases',
  directives: 'directives',
};

/** Says which limit an operation passes and by how much. */
export function shapeError({ limit, allowed, found }: ShapeFault): GraphQLError {
  const message = `The operation has ${found} ${WORDS[limit]}, ${allowed} are allowed: ask in several operations.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT', limit, allowed, found } });
}

/** What is wrong with a demand that is too large for one operation; null when nothing. */
export function demandFault({ cost, largestPage }: Demand, limits: OperationLimits): HubError | null {
  if (largestPage && largestPage.size > limits.pageSize) return pageSizeFault(largestPage.argument, limits.pageSize);
  if (cost <= limits.cost) return null;
  return new HubError(
    'COST_EXCEEDED',
    `The operation costs up to ${cost}, ${limits.cost} are allowed: ask for smaller pages or fewer fields.`,
    { cost, allowed: limits.cost },
  );
}
