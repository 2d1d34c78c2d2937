import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { valueFromASTUntyped, type ValueNode } from 'graphql';

/** A condition travels as JSON; whether it is one is said by a refusal that names the fault, not by the parser. */
@Scalar('RiskCondition')
export class RiskConditionScalar implements CustomScalar<unknown, unknown> {
  parseValue(value: unknown): unknown {
    return value;
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    return valueFromASTUntyped(node);
  }
}
