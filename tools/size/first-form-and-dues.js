// A page with the first form that has tthc-dues too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dues/index.js';
