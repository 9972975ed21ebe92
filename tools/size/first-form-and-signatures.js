// A page with the first form that shows tthc-signatures too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/signatures/index.js';
