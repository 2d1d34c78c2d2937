import { pino, type Logger } from 'pino';

/** Structured lines with ids; personal data never belongs in them. */
export class Log {
  private constructor(private readonly lines: Logger) {}

  static open(level: string, name = 'ordermesh'): Log {
    return new Log(
      pino(
        { level, name, base: { name }, timestamp: pino.stdTimeFunctions.isoTime },
        pino.destination({ dest: 2, sync: true }),
      ),
    );
  }

  /** The same log with facts added to every line. */
  with(facts: object): Log {
    return new Log(this.lines.child(facts));
  }

  debug(facts: object, message: string): void {
    this.lines.debug(facts, message);
  }

  info(facts: object, message: string): void {
    this.lines.info(facts, message);
  }

  warn(facts: object, message: string): void {
    this.lines.warn(facts, message);
  }

  error(facts: object, message: string): void {
    this.lines.error(facts, message);
  }
}
