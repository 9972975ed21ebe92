// A page with the first form that has tthc-temporary-transfer too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/temporary-transfer/index.js';
