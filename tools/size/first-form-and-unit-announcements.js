// A page with the first form that has tthc-unit-announcements too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/unit-announcements/index.js';
