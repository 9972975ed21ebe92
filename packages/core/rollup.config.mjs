import { library } from '../../tools/rollup.base.mjs';

export default library({
  // What nearly every table, form and call needs.
  together: {
    base: [
      'errors/index.ts',
      'law/basis.ts',
      'model/dates.ts',
      'model/field.ts',
      'model/procedure.ts',
      'policy/policy.ts',
    ],
  },
});
