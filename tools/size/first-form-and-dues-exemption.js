// A page with the first form that has tthc-dues-exemption too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dues-exemption/index.js';
