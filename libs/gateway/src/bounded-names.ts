const OTHER = 'other';

/** Names that become labels of figures: so many, and everything else under one. */
export class BoundedNames {
  private readonly names = new Set<string>();

  constructor(private readonly most: number) {}

  /** The name, if it is known or may become so. */
  known(name: string, mayLearn: boolean): string {
    if (this.names.has(name)) return name;
    if (!mayLearn || this.names.size >= this.most) return OTHER;
    this.names.add(name);
    return name;
  }
}
