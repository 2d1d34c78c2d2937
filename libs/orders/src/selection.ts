import { Kind, type GraphQLResolveInfo } from 'graphql';

/** Whether nothing but the id is asked of an entity: then it need not be read, the rest comes from elsewhere. */
export const asksOnlyForId = (info: GraphQLResolveInfo): boolean =>
  info.fieldNodes.every(
    node =>
      node.selectionSet?.selections.every(
        s => s.kind === Kind.FIELD && (s.name.value === 'id' || s.name.value === '__typename'),
      ) ?? false,
  );
