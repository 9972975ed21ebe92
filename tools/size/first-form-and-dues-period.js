// A page with the first form that shows tthc-dues-period too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dues-period/index.js';
