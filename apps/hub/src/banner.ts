import type { Running } from '#platform';
import type { Demo } from './demo.js';

/** Tells a person what runs where, and with which keys to look at it. */
export function sayWhereToLook(hub: Running, demo: Demo | null): void {
  const [partner] = hub.keys.partnerKeys;
  const lines = [
    '',
    `OrderMesh is ready at ${hub.url}`,
    '',
    `  Live board        ${hub.url}/?token=${hub.keys.staffToken}`,
    `  GraphiQL          ${hub.url}/graphiql`,
    `  Graph             ${hub.url}/graphql   (HTTP and graphql-transport-ws)`,
    `  Staff login       Authorization: Bearer ${hub.keys.staffToken}`,
    ...(partner
      ? [`  Partner key       Authorization: Bearer ${partner.key}   (sees ${partner.shops.join(', ')} only)`]
      : []),
    `  Health            ${hub.url}/live  /ready  /metrics`,
    `  Data              ${hub.config.dataDir}`,
    '',
    demo
      ? `  Demo orders are flowing from ${demo.shops.join(', ')}. Steer them at ${demo.control}`
      : '  No demo data: connect a shop with the mutation connectShop, or import a file with npm run import.',
    '  Ctrl-C stops everything.',
    '',
  ];
  console.log(lines.join('\n'));
}
