// A page with the first form that shows tthc-dues-ledger too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dues-ledger/index.js';
