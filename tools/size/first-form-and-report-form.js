// A page with the first form that shows the reports of a unit too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/report-form/index.js';
