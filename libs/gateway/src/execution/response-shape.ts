import {
  assert,
  ERRORS,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  typenameFieldName,
  type CompositeType,
  type EnumType,
  type FieldSelection,
  type FragmentSelection,
  type Operation,
  type ScalarType,
  type Schema,
  type SelectionSet,
  type Type,
} from '@apollo/federation-internals';
import type { GraphQLError } from 'graphql';
import type { Variables } from '#platform';
import { conditionOf } from './conditions.js';
import { isLeafValueOf } from './leaf-values.js';

/** What a client gets of what the subgraphs answered, and what in it broke the promises of the schema. */
export interface Shaped {
  readonly data: object | null;
  readonly errors: readonly GraphQLError[];
}

/** Makes the answer to one operation from the collected answers of the subgraphs. */
export type Shape = (collected: object, variables: Variables) => Shaped;

interface Run {
  readonly variables: Variables;
  readonly errors: GraphQLError[];
  readonly path: (string | number)[];
}
type Members = Record<string, unknown>;
/** Writes what it selects into the output; false: a null must bubble up. `parent` is the type of the object at hand. */
type Step = (run: Run, input: Members, output: Members, parent: string) => boolean;
/** Makes the value of one place; `before` is what an earlier selection of the same name made of it. */
type Place = (run: Run, input: unknown, before: unknown, parent: string) => unknown;

/** A null that was reported already. */
const ERRED = Symbol('erred');
/** A null where the schema promises a value: the object around it becomes null as well. */
const BUBBLED = Symbol('bubbled');

/**
 * Compiles an operation to a function that does what the computeResponse of @apollo/gateway does with it, without looking at
 * the schema again for each value. Null for an operation that asks for the schema itself, or names a field as something every
 * object has already: such ones stay with the original.
 */
export function shapeOf(operation: Operation): Shape | null {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (!root || !isOrdinary(operation.selectionSet)) return null;
  const steps = new ShapeCompiler(schema).stepsOf(operation.selectionSet);
  const defaults = operation.collectDefaultedVariableValues();
  return (collected, variables) => {
    const run: Run = { variables: { ...defaults, ...variables }, errors: [], path: [] };
    const data = {};
    const isWhole = runAll(steps, run, collected as Members, data, root.name);
    return { data: isWhole ? data : null, errors: run.errors };
  };
}

function isOrdinary(selectionSet: SelectionSet): boolean {
  return selectionSet.selections().every(selection => {
    if (selection.kind === 'FieldSelection') {
      const { element } = selection;
      if (element.definition.isSchemaIntrospectionField() || element.responseName() in Object.prototype) return false;
    }
    return selection.selectionSet ? isOrdinary(selection.selectionSet) : true;
  });
}

function runAll(steps: readonly Step[], run: Run, input: Members, output: Members, parent: string): boolean {
  for (const step of steps) if (!step(run, input, output, parent)) return false;
  return true;
}

/** Turns selections into steps. */
class ShapeCompiler {
  constructor(private readonly schema: Schema) {}

  stepsOf(selectionSet: SelectionSet): readonly Step[] {
    return selectionSet.selections().map(selection => {
      const step = selection.kind === 'FieldSelection' ? this.fieldStep(selection) : this.fragmentStep(selection);
      const holds = conditionOf(selection.element, this.schema);
      return holds === null
        ? step
        : (run, input, output, parent) => !holds(run.variables) || step(run, input, output, parent);
    });
  }

  private fieldStep({ element, selectionSet }: FieldSelection): Step {
    const name = element.responseName();
    if (element.name === typenameFieldName) return this.typenameStep(name);
    const type = element.definition.type;
    assert(type, () => `Field ${name} has no type`);
    const place = this.placeOf(type, selectionSet ? this.stepsOf(selectionSet) : null);
    return (run, input, output, parent) => {
      run.path.push(name);
      const value = place(run, input[name] ?? null, output[name], parent);
      run.path.pop();
      output[name] = typeof value === 'symbol' ? null : value;
      return value !== BUBBLED;
    };
  }

  private typenameStep(name: string): Step {
    return (_run, input, output, parent) => {
      if (output[name] !== undefined) return true;
      const told = input[name] ?? input[typenameFieldName];
      const type = (typeof told === 'string' ? this.schema.type(told) : undefined) ?? this.schema.type(parent);
      if (!type || !isObjectType(type)) return false;
      output[name] = type.name;
      return true;
    };
  }

  private fragmentStep({ element, selectionSet }: FragmentSelection): Step {
    const steps = this.stepsOf(selectionSet);
    const condition = element.typeCondition;
    if (!condition) return (run, input, output, parent) => runAll(steps, run, input, output, parent);
    const applies = this.typeTest(condition);
    return (run, input, output, parent) => {
      const told = input[typenameFieldName];
      assert(!told || typeof told === 'string', () => `Got unexpected value for __typename: ${String(told)}`);
      return !applies(told ? String(told) : parent) || runAll(steps, run, input, output, condition.name);
    };
  }

  private typeTest(condition: CompositeType): (typename: string) => boolean {
    const known = new Map<string, boolean>();
    return typename => {
      const found = known.get(typename);
      if (found !== undefined) return found;
      const type = this.schema.type(typename);
      // A name the schema does not have is not remembered: there is no end of those.
      if (!type) return false;
      const applies = isCompositeType(type) && isSubtype(condition, type);
      known.set(typename, applies);
      return applies;
    };
  }

  private placeOf(type: Type, steps: readonly Step[] | null): Place {
    if (isNonNullType(type)) return promised(this.placeOf(type.ofType, steps), type.ofType);
    if (isListType(type)) return listPlace(this.placeOf(type.ofType, steps), type, type.ofType, steps !== null);
    if (isCompositeType(type)) return this.objectPlace(type, steps ?? []);
    const isValid = isLeafValueOf(this.schema, type as ScalarType | EnumType);
    return (run, input, before, parent) => {
      if (before !== undefined) return before;
      if (input === null || isValid(input)) return input;
      run.errors.push(broken(run, `Invalid value found for ${whereOf(run, type, parent)}.`));
      return ERRED;
    };
  }

  private objectPlace(type: CompositeType, steps: readonly Step[]): Place {
    const isComposite = (name: string) => {
      const found = this.schema.type(name);
      return found !== undefined && isCompositeType(found);
    };
    return (run, input, before, parent) => {
      if (before === null || input === null) return null;
      assert(typeof input === 'object', () => `Invalid non-object value returned by subgraph for type ${type}`);
      const told = (input as Members)[typenameFieldName];
      assert(told === undefined || typeof told === 'string', () => `Invalid non-string __typename at ${run.path}`);
      if (told && told !== type.name && !isComposite(told)) {
        run.errors.push(broken(run, `Invalid __typename found for object at ${whereOf(run, type, parent)}.`));
        return ERRED;
      }
      const output = (before ?? {}) as Members;
      return runAll(steps, run, input as Members, output, told || type.name) ? output : ERRED;
    };
  }
}

function promised(place: Place, type: Type): Place {
  return (run, input, before, parent) => {
    if (before === null) return null;
    const value = place(run, input, before, parent);
    if (value === ERRED) return BUBBLED;
    if (value !== null) return value;
    run.errors.push(broken(run, `Cannot return null for non-nullable ${whereOf(run, type, parent)}.`));
    return BUBBLED;
  };
}

function listPlace(place: Place, type: Type, ofType: Type, isOfObjects: boolean): Place {
  return (run, input, before, parent) => {
    if (before === null || (before !== undefined && !isOfObjects)) return before;
    if (input === null) return null;
    assert(Array.isArray(input), () => `Invalid non-list value returned by subgraph for list type ${type}`);
    const earlier = before as readonly unknown[] | undefined;
    assert(!earlier || earlier.length === input.length, () => `Lists of different length for list type ${type}`);
    let isBroken = false;
    const output = new Array<unknown>(input.length);
    for (let index = 0; index < input.length; index += 1) {
      const item: unknown = input[index];
      assert(item !== undefined, () => `A hole in a list of ${ofType}`);
      run.path.push(index);
      const value = place(run, item, earlier?.[index], parent);
      run.path.pop();
      isBroken ||= value === BUBBLED;
      output[index] = typeof value === 'symbol' ? null : value;
    }
    return isBroken ? ERRED : output;
  };
}

const broken = (run: Run, message: string): GraphQLError =>
  ERRORS.INVALID_GRAPHQL.err(message, { path: Array.from(run.path) });

function whereOf({ path }: Run, type: Type, parent: string): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `field ${parent}.${last}` : `array element of type ${type} at index ${last}`;
}
