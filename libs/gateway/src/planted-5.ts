import { orders } from '#orders';
export const used: unknown = orders;
