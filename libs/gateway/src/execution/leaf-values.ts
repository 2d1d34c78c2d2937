import {
  isCustomScalarType,
  isEnumType,
  isValidLeafValue,
  type EnumType,
  type ScalarType,
  type Schema,
} from '@apollo/federation-internals';

/** Whether a value may stand where the schema has this scalar or enum: as isValidLeafValue, decided once for each type. */
export function isLeafValueOf(schema: Schema, type: ScalarType | EnumType): (value: unknown) => boolean {
  if (isCustomScalarType(type)) return () => true;
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.values.map(({ name }) => name));
    return value => values.has(value);
  }
  if (type === schema.stringType()) return value => typeof value === 'string';
  if (type === schema.booleanType()) return value => typeof value === 'boolean';
  if (type === schema.floatType()) return value => typeof value === 'number' && Number.isFinite(value);
  return value => isValidLeafValue(schema, value, type);
}
