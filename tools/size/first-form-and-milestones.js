// A page with the first form that has tthc-milestones too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/milestones/index.js';
