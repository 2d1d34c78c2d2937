import { z } from './settings.js';

const HTTP = ['http:', 'https:'];

/** How buyers are written to. */
export const SMS_SETTINGS = {
  publicUrl: z.url(
    'PUBLIC_URL',
    HTTP,
    'Address by which buyers reach the hub or gateway, for links in messages: https://orders.example.com; empty: no links are sent',
  ),
  smsUrl: z.url(
    'SMS_URL',
    HTTP,
    'Where text messages are posted to (docs/address-links.md); empty: a ticket is opened for a person instead',
  ),
  smsSecret: z.secret('SMS_SECRET', '', 'Secret the messages are signed with'),
  smsSign: z.text('SMS_SIGN', 'OrderMesh', 'Name in front of every message'),
};
