// A page with the first form that shows a theme too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/theme/index.js';
