// Written by npm run codegen from the SDL: do not edit.
/* eslint-disable */
export const LIVE_ROOTS: Readonly<Record<string, { readonly after: boolean }>> = {
  orderStalled: { after: true },
  stockChanged: { after: true },
  orderStatusChanged: { after: true },
  riskFlagged: { after: true },
  ticketOpened: { after: true },
};
