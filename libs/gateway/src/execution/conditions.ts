import { assert, Variable, type Directive, type OperationElement, type Schema } from '@apollo/federation-internals';
import type { Variables } from '#platform';

/** Whether something that was selected is wanted, by its @skip and @include; null when it always is. */
export function conditionOf(element: OperationElement, schema: Schema): ((variables: Variables) => boolean) | null {
  const skip = element.appliedDirectivesOf(schema.skipDirective())[0];
  const include = element.appliedDirectivesOf(schema.includeDirective())[0];
  if (!skip && !include) return null;
  const isSkipped = skip ? valueOfIf(skip) : () => false;
  const isIncluded = include ? valueOfIf(include) : () => true;
  return variables => !isSkipped(variables) && isIncluded(variables);
}

function valueOfIf(directive: Directive<OperationElement>): (variables: Variables) => boolean {
  const given: unknown = directive.arguments()['if'];
  if (!(given instanceof Variable)) return () => given === true;
  const { name } = given;
  return variables => {
    const value = variables[name];
    assert(typeof value === 'boolean', () => `Unexpected value ${String(value)} for variable ${name} of ${directive}`);
    return value;
  };
}
