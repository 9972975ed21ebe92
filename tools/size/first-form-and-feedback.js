// A page with the first form that has tthc-feedback too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/feedback/index.js';
