// A page with the first form that shows a dossier too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dossier/index.js';
