// A page with the first form that has the testers' bench too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/qa/index.js';
