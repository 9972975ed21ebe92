// A page with the first form on which somebody names who acts for them.
import './first-form.js';
import '../../packages/elements/dist/esm/components/delegation/index.js';
