/** Whether an event records what a backend looked up: when and how often it does is its own business. */
export const isLookUp = (event: string): boolean => event === 'UPDATE_FROM_REGISTER' || event === 'UPDATE_LEDGER';
