// A page with the first form that shows tthc-dues-report too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dues-report/index.js';
