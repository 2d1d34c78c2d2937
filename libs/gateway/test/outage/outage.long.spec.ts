import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { SERVICES, SUBGRAPHS } from '#contracts';
import { Clock, InternalClaims, sdlOf, SubgraphExecutor } from '#platform';
import { committedSupergraph } from '../../src/committed-supergraph.js';
import { readSupergraph } from '../../src/read-supergraph.js';
import { mask, openOurs, type ConformanceDoor } from '../conformance/doors.js';
import {
  graphsOf,
  holdsNull,
  isForPagesOnly,
  keyedGraphsOf,
  keyFieldsOf,
  OWNERS,
  requiresOthers,
} from './field-owners.js';
import { madeUpSubgraph } from './made-up-subgraph.js';
import { wholeQuery } from './whole-selection.js';

const sdl = committedSupergraph();
const supergraph = readSupergraph(sdl).schema.toGraphQLJSSchema();
const apiSchema = readSupergraph(sdl).apiSchema().toGraphQLJSSchema();
const objects = Object.values(supergraph.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !/^(__|join__)/.test(name));
const entities = objects.filter(type => keyedGraphsOf(type).length > 1);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const query = supergraph.getQueryType() as GraphQLObjectType;
const roots = fieldsOf(query);
/** The subgraph that runs in the process of the gateway: it is there whenever somebody can ask. */
const IN_THE_GATEWAY = 'ACCESS';

describe('the supergraph', () => {
  it('lets every root field be null whose service may be away, so that others asked beside it are answered', () => {
    const promised = roots.filter(root => isNonNullType(root.type) && !graphsOf(query, root).includes(IN_THE_GATEWAY));
    expect(promised.map(({ name }) => name)).toEqual([]);
  });

  it('says of every entity of several services whose it is', () => {
    expect(entities.map(({ name }) => name).sort()).toEqual(Object.keys(OWNERS).sort());
  });

  it('lets every field be null that a service adds to the entity of another', () => {
    const added = entities.flatMap(type =>
      fieldsOf(type)
        .filter(field => !keyFieldsOf(type).has(field.name) && !graphsOf(type, field).includes(OWNERS[type.name] ?? ''))
        .map(field => ({ name: `${type.name}.${field.name}`, isSafe: !isNonNullType(field.type) })),
    );
    expect(added.length).toBeGreaterThan(5);
    expect(added.filter(({ isSafe }) => !isSafe)).toEqual([]);
  });

  it('lets every reference be null to an entity whose owner promises a field', () => {
    const promised = entities.filter(type =>
      fieldsOf(type).some(field => isNonNullType(field.type) && !keyFieldsOf(type).has(field.name)),
    );
    const references = objects.flatMap(type =>
      fieldsOf(type)
        .filter(field => promised.some(one => one.name === getNamedType(field.type).name))
        .filter(field => !graphsOf(type, field).includes(OWNERS[getNamedType(field.type).name] ?? ''))
        .map(field => ({ name: `${type.name}.${field.name}`, isSafe: holdsNull(field.type) })),
    );
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter(({ isSafe }) => !isSafe)).toEqual([]);
  });
});

const DEPTH = 3;
const shown = apiSchema.getQueryType() as GraphQLObjectType;
const subgraphs = SUBGRAPHS.map(name => ({ name, schema: madeUpSubgraph(sdlOf(name)) }));
const claims = new InternalClaims(Buffer.alloc(32, 1).toString('base64'), new Clock());
const withoutOne = (name: string) =>
  new Map(
    subgraphs
      .filter(one => one.name !== name)
      .map(one => [one.name, new SubgraphExecutor(one.schema, mask, 'planned here')]),
  );

const DOWN = {
  'is not running': (name: string) => openOurs(sdl, withoutOne(name), null),
  'does not listen': (name: string) =>
    openOurs(sdl, withoutOne(name), {
      addresses: new Map([[name, 'http://127.0.0.1:9/graphql']]),
      claims,
      timeoutMs: 1_000,
    }),
} as const;

describe('a service that is away empties its own fields only', () => {
  let whole: ConformanceDoor;
  beforeAll(async () => void (whole = await openOurs(sdl, withoutOne(''), null)));
  afterAll(() => whole.close());

  const cases = SERVICES.flatMap(name => Object.entries(DOWN).map(([says, open]) => ({ name, says, open })));
  describe.each(cases)('when $name $says', ({ name, open }) => {
    let door: ConformanceDoor;
    beforeAll(async () => void (door = await open(name)));
    afterAll(() => door.close());

    it.each(roots.filter(root => !isForPagesOnly(root)).map(root => root.name))(
      '%s has all that is of others, and a code for what is missing',
      async root => {
        const asked = wholeQuery(
          fieldsOf(shown).find(one => one.name === root),
          DEPTH,
        );
        const wanted = await whole.ask(asked);
        expect(wanted.failsAt).toEqual([]);
        const found = await door.ask(asked);
        const comparison: Comparison = { graph: name.toUpperCase(), lost: [], gone: [] };
        compare(wanted.data, found.data, query, '', comparison);
        expect(comparison.lost).toEqual([]);
        expect([...new Set(found.codes)]).toEqual(comparison.gone.length > 0 ? ['UNAVAILABLE'] : []);
      },
    );
  });

  it('answers roots of others asked beside its own', async () => {
    await using door = await disposable(DOWN['is not running']('analytics'));
    const answer = await door.ask('{ board { at } riskRules { key } ageLimits { status } viewer { name } }');
    expect(answer.data).toMatchObject({ board: null, ageLimits: null, viewer: { name: 'some name' } });
    expect(answer.data).toHaveProperty('riskRules.0.key');
    expect(answer.codes).toEqual(['UNAVAILABLE']);
  });
});

async function disposable(opening: Promise<ConformanceDoor>): Promise<ConformanceDoor & AsyncDisposable> {
  const door = await opening;
  return { ...door, [Symbol.asyncDispose]: () => door.close() };
}

interface Comparison {
  readonly graph: string;
  /** Places that are empty without being of the service that is down. */
  readonly lost: string[];
  /** Places that are empty with it. */
  readonly gone: string[];
}

function compare(
  wanted: unknown,
  found: unknown,
  type: GraphQLOutputType,
  place: string,
  comparison: Comparison,
): void {
  if (isNonNullType(type)) return compare(wanted, found, type.ofType, place, comparison);
  if (isListType(type) && Array.isArray(wanted) && Array.isArray(found))
    return wanted.forEach((one, index) => compare(one, found[index], type.ofType, `${place}.${index}`, comparison));
  if (isObjectType(type) && isObject(wanted) && isObject(found))
    return compareFields(wanted, found, type, place, comparison);
  if (JSON.stringify(wanted) === JSON.stringify(found)) return;
  // An entity that promises fields is gone as a whole with its owner.
  const isGone = OWNERS[getNamedType(type).name] === comparison.graph;
  (isGone ? comparison.gone : comparison.lost).push(place);
}

function compareFields(
  wanted: object,
  found: object,
  type: GraphQLObjectType,
  place: string,
  comparison: Comparison,
): void {
  for (const field of fieldsOf(type)) {
    if (!(field.name in wanted)) continue;
    const [value, own] = [wanted, found].map(one => Reflect.get(one, field.name) as unknown);
    const graphs = graphsOf(type, field);
    const isGone = graphs.every(one => one === comparison.graph) || requiresOthers(field);
    if (own === null && value !== null && isGone) comparison.gone.push(field.name);
    else compare(value, own, field.type, `${place}.${field.name}`, comparison);
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
