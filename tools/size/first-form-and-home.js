// A page with the first form that has tthc-home too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/home/index.js';
