/** Where shops are at home, by ISO 3166-1 alpha-2 code: an order to another country crosses a border. */
export interface Homes {
  /** Of every shop that has none of its own. */
  readonly country: string;
  readonly shops: Readonly<Record<string, string>>;
}

/** The country a shop is at home in. */
export const homeOf = (homes: Homes, shopId: string): string =>
  Object.hasOwn(homes.shops, shopId) ? (homes.shops[shopId] ?? homes.country) : homes.country;
