// A page with the first form that has tthc-tour too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/tour/index.js';
