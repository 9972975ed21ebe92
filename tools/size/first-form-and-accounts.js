// A page with the first form that shows tthc-accounts too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/accounts/index.js';
