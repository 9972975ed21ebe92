// What a portal page loads for its first procedure form: the portal and the official transfer, with all they need.
import '../../packages/elements/dist/esm/components/portal/index.js';
import '../../packages/elements/dist/esm/components/official-transfer/index.js';
