// A page with the first form that has tthc-assisted too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/assisted/index.js';
