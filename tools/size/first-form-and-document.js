// A page with the first form that shows papers too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/document/index.js';
