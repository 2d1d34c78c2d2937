import type { Homes } from '#contracts';
import { z } from './settings.js';

/** What crosses a border, and what takes two people. */
export const COMPLIANCE_SETTINGS = {
  homeCountry: z.country('HOME_COUNTRY', 'CN', 'Country of the shops (ISO 3166-1): an order to another one is checked'),
  shopCountries: z.shopCountries('SHOP_COUNTRIES', 'Shops that are at home elsewhere: shp_berlin=DE,shp_tokyo=JP'),
  rateDays: z.whole(
    'RATE_DAYS',
    7,
    1,
    366,
    'Days a currency rate is good for; without a younger one an order that needs it is held',
  ),
  fourEyes: z.choice(
    'FOUR_EYES',
    'compliance',
    ['compliance', 'critical'],
    'What takes two people: duty rules, rates and releases (compliance), or finance gates, published risk rules and risk policies as well (critical)',
  ),
};

/** Where shops are at home, as the settings say. */
export const homesOf = (config: { readonly homeCountry: string; readonly shopCountries: string }): Homes => ({
  country: config.homeCountry,
  shops: Object.fromEntries(
    config.shopCountries
      .split(',')
      .filter(Boolean)
      .map(one => one.split('=') as [string, string]),
  ),
});
