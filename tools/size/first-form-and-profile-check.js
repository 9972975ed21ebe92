// A page with the first form that has tthc-profile-check too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/profile-check/index.js';
