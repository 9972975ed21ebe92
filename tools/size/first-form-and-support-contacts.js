// A page with the first form that has tthc-support-contacts too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/support-contacts/index.js';
