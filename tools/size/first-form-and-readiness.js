// A page with the first form that shows tthc-readiness too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/readiness/index.js';
