// A page with the first form that shows tthc-bank-accounts too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/bank-accounts/index.js';
