// A page with the first form that shows one paper too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/paper/index.js';
