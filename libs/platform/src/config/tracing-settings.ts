import { z } from './settings.js';

const HTTP = ['http:', 'https:'];
const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** Traces, by the names that OpenTelemetry has for them. */
export const TRACING_SETTINGS = {
  otlpEndpoint: z.url(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    HTTP,
    'Receiver of traces, OTLP over HTTP: http://host:4318; empty: nothing is traced',
  ),
  otlpTracesEndpoint: z.url(
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    HTTP,
    'The same for traces alone, and with the whole path: http://host:4318/v1/traces',
  ),
  otlpProtocol: z.choice(
    'OTEL_EXPORTER_OTLP_PROTOCOL',
    'http/json',
    ['http/json'],
    'The one encoding spoken; every receiver of http/protobuf takes it at the same address',
  ),
  otlpHeaders: z.secret('OTEL_EXPORTER_OTLP_HEADERS', '', 'Headers for the receiver: name=value,name=value'),
  otlpTimeoutMs: z.whole('OTEL_EXPORTER_OTLP_TIMEOUT', 10_000, 1, 600_000, 'Longest wait for the receiver, in ms'),
  otelServiceName: z.text(
    'OTEL_SERVICE_NAME',
    '',
    'Name of the process in the traces; empty: ordermesh, or ordermesh-orders … for a service alone',
  ),
  otelResource: z.text('OTEL_RESOURCE_ATTRIBUTES', '', 'More facts about the process: name=value,name=value'),
  otelDisabled: z.flag('OTEL_SDK_DISABLED', false, 'True: nothing is traced, whatever else is set'),
  tracesSampler: z.choice('OTEL_TRACES_SAMPLER', 'parentbased_always_on', SAMPLERS, 'Which traces are recorded'),
  tracesSamplerArg: z.share('OTEL_TRACES_SAMPLER_ARG', 1, 'Share of the traces, 0 to 1, for a sampler with ratio'),
  spanDelayMs: z.whole('OTEL_BSP_SCHEDULE_DELAY', 5_000, 1, 600_000, 'Longest wait of a span before it is sent, in ms'),
  spanQueue: z.whole('OTEL_BSP_MAX_QUEUE_SIZE', 2_048, 1, 1_000_000, 'Spans that may wait to be sent; more are lost'),
};
