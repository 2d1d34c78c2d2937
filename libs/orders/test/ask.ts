import type { Viewer } from '#contracts';
import { staff, type Answer, type SubgraphBench } from '#testing';

/** Asks the graph of a bench as a client does; answers are looked into freely. */
export const askOf =
  (bench: () => SubgraphBench) =>
  async (source: string, variables: Record<string, unknown> = {}, viewer: Viewer = staff): Promise<Answer['data']> => {
    const { data, errors } = await bench().graphql(source, variables, viewer);
    if (errors?.length) throw new Error(errors.map(e => e.message).join('; '));
    return JSON.parse(JSON.stringify(data));
  };

/** The warehouse's mutation with everything it may answer. */
export const SHIP = `mutation($input: ShipOrderInput!) { shipOrder(input: $input) {
  __typename ... on Problem { code message } ... on OrderHeld { holds { kind state } } ... on MoreThanLeft { left }
  ... on Order { id status shippedAt shipments { voucher carrier trackingNo at lines { lineId quantity } } } } }`;

/** An outbound voucher for an order. */
export const voucher = (orderId: string, over: object = {}) => ({
  input: { orderId, voucher: 'WMS-1', carrier: 'SF', trackingNo: 'SF1', ...over },
});
