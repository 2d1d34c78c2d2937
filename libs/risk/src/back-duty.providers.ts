import { OrderBackDutyResolver } from './back-duty.resolver.js';
import { BackDuty, DUTY_FOR, NO_DUTY_RULE } from './back-duty.service.js';

/** The estimate of duties, for the module of risk. */
export const BACK_DUTY_PROVIDERS = [
  BackDuty,
  OrderBackDutyResolver,
  // The one line that binds the rules.
  { provide: DUTY_FOR, useValue: NO_DUTY_RULE },
];
