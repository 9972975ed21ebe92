// A page with the first form on which several dossiers are worked on at once.
import './first-form.js';
import '../../packages/elements/dist/esm/components/batch/index.js';
