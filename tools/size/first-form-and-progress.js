// A page with the first form that shows a leader's figures too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/progress/index.js';
