import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Figures for `GET /metrics`, in the Prometheus text format. Asking for a name twice gives the same figure. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly readings = new Map<
    string,
    { labels: Readonly<Record<string, string>>; read: () => Promise<number> }[]
  >();
  private readonly known = new Map<string, Counter | Gauge | Histogram>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  counter(name: string, help: string, labelNames: readonly string[] = []): Counter {
    return this.once(name, () => new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] }));
  }

  gauge(name: string, help: string, labelNames: readonly string[] = []): Gauge {
    return this.once(name, () => new Gauge({ name, help, labelNames: [...labelNames], registers: [this.registry] }));
  }

  histogram(
    name: string,
    help: string,
    labelNames: readonly string[] = [],
    buckets = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
  ): Histogram {
    return this.once(
      name,
      () => new Histogram({ name, help, labelNames: [...labelNames], buckets, registers: [this.registry] }),
    );
  }

  /** A figure that is read when somebody asks for it. */
  watch(name: string, help: string, labels: Readonly<Record<string, string>>, read: () => Promise<number>): void {
    const readings = this.readings.get(name) ?? [];
    readings.push({ labels, read });
    this.readings.set(name, readings);
    if (readings.length > 1) return;
    const collect = async function (this: Gauge): Promise<void> {
      for (const reading of readings) this.set(reading.labels, await reading.read());
    };
    this.once(
      name,
      () => new Gauge({ name, help, labelNames: Object.keys(labels), registers: [this.registry], collect }),
    );
  }

  /** All figures as text, and the content type to send it with. */
  async text(): Promise<{ type: string; body: string }> {
    return { type: this.registry.contentType, body: await this.registry.metrics() };
  }

  private once<F extends Counter | Gauge | Histogram>(name: string, make: () => F): F {
    const known = this.known.get(name);
    if (known) return known as F;
    const made = make();
    this.known.set(name, made);
    return made;
  }
}
