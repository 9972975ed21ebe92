// A page with the first form that has tthc-guide too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/guide/index.js';
