import { library } from '../../tools/rollup.base.mjs';

export default library();
