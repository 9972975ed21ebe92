// A page with the first form that shows the log of a dossier too.
import './first-form.js';
import '../../packages/elements/dist/esm/components/dossier-log/index.js';
