export { judgeVersions, type VersionVerdict } from './judge-versions.ts';
export { apiVersion, kitVersions, type KitVersion, type ServedVersions } from './kit-versions.ts';
