import { ProtocolClient as Client } from '#testing';
import { STAFF } from './fixture-gateway.js';

/** The test kit's client, which is of the staff of the fixture unless said. */
export const ProtocolClient = {
  open: Client.open,
  ready: (url: string, token = STAFF): Promise<Client> => Client.ready(url, token),
};

export type ProtocolClient = Client;
