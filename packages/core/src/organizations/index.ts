export {
  organizationTypeLabel,
  type Organization,
  type OrganizationType,
  type Regime,
  type UnitKey,
} from '../model/organization.ts';
export { parseOrgCode14, sameBase, sameTop, sameUpper, type OrgCode14 } from '../identifiers/org-code.ts';
export { treeOf, type OrganizationTree, type SearchOptions } from './organization-tree.ts';
export { communeMayIntroduceOut } from './policy.ts';
export { formerProvinces, provinceNamed, type FormerProvince } from '../identifiers/former-provinces.ts';
export { provinces, type Province } from '../identifiers/provinces.ts';
export { routeBetween, type Route } from './route-between.ts';
export { bankOf, banks, banksAsOf, type Bank } from '../identifiers/banks.ts';
export { regimeOn } from './regimes.ts';
export {
  classify,
  placementFaults,
  taxonomy,
  taxonomyOn,
  type Classification,
  type PlacementFault,
  type TaxonomyEntry,
} from './taxonomy.ts';
