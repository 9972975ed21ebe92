// A page with the first form that has tthc-support too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/support/index.js';
