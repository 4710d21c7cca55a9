import type { PaymentName } from '../policy';

/** Companies that take payments or orders for others. */
export const PROCESSORS: readonly PaymentName[] = [{ name: 'PayPal', role: 'wallet', site: 'paypal.com' }];
