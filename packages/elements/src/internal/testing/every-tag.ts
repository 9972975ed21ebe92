import '../../all.ts';
// For developers and testers; not part of `all`.
import '../../components/qa/index.ts';
import '../../components/theme/index.ts';
import '../../components/tour/index.ts';
import manifest from '../../../custom-elements.json' with { type: 'json' };

interface Declared {
  readonly tagName?: string;
}

/** The tag of every element of the kit, and all of them registered: the manifest is made from the sources, so none can be left out. */
export const everyTag: readonly string[] = manifest.modules
  // A module without anything in it has no list.
  .flatMap(
    ({ declarations = [] }: { readonly declarations?: readonly object[] }) => declarations as readonly Declared[],
  )
  .flatMap(({ tagName }) => tagName ?? []);
