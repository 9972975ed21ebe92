// A page with the first form that shows tthc-reconciliation too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/reconciliation/index.js';
