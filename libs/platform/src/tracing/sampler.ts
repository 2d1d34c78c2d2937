import { trace, TraceFlags, type Context, type Link } from '@opentelemetry/api';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  SamplingDecision,
  TraceIdRatioBasedSampler,
  type Sampler,
  type SamplingResult,
} from '@opentelemetry/sdk-trace';
import type { Config } from '../config/config.js';

/** The sampler of OTEL_TRACES_SAMPLER and its argument. */
export function samplerOf({
  tracesSampler,
  tracesSamplerArg,
}: Pick<Config, 'tracesSampler' | 'tracesSamplerArg'>): Sampler {
  const roots = {
    always_on: () => new AlwaysOnSampler(),
    always_off: () => new AlwaysOffSampler(),
    traceidratio: () => new TraceIdRatioBasedSampler(tracesSamplerArg),
  };
  const [, isParentBased, name] = /^(parentbased_)?(\w+)$/.exec(tracesSampler) ?? [];
  const root = roots[name as keyof typeof roots]();
  return isParentBased ? new CauseBasedSampler(new ParentBasedSampler({ root })) : root;
}

/**
 * A batch of several traces has no parent. It is recorded when one of its causes is: else an order that was chosen at the door
 * would be lost from sight at the first batch it shares with others.
 */
class CauseBasedSampler implements Sampler {
  constructor(private readonly parentBased: Sampler) {}

  shouldSample(context: Context, ...rest: Rest): SamplingResult {
    const links = rest[4];
    if (trace.getSpanContext(context) || links.length === 0) return this.parentBased.shouldSample(context, ...rest);
    const isChosen = links.some(({ context: cause }) => (cause.traceFlags & TraceFlags.SAMPLED) !== 0);
    return { decision: isChosen ? SamplingDecision.RECORD_AND_SAMPLED : SamplingDecision.NOT_RECORD };
  }

  toString(): string {
    return `CauseBased{${this.parentBased.toString()}}`;
  }
}

type Rest =
  Parameters<Sampler['shouldSample']> extends [Context, ...infer R extends [...unknown[], Link[]]] ? R : never;
