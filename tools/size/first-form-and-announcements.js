// A page with the first form that has tthc-announcements too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/announcements/index.js';
