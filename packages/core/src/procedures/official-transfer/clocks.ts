export { outboundClocks as clocks } from '../transfer/clocks.ts';
