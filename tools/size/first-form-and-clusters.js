// A page with the first form that has tthc-clusters too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/clusters/index.js';
