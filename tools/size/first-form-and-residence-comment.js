// A page with the first form that has tthc-residence-comment too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/residence-comment/index.js';
