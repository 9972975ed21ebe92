// What reading one dated value costs: the list of all of them, and with it every procedure, must stay away.
export { valueOn } from '../../packages/core/dist/esm/policies/index.js';
