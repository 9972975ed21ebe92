// A page with the first form that shows an officer's list too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/inbox/index.js';
