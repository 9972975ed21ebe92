import type { clusters as vi } from '../vi/clusters.ts';

/** The texts of clusters, in English. */
export const clusters: Readonly<Record<keyof typeof vi, string>> = {
  'clusters.title': 'Clusters of units',
  'clusters.intro':
    'A cluster is made of units that one officer or one team follows; they need no common body right above. The progress can be seen of one cluster alone.',
  'clusters.list': 'Clusters',
  'clusters.none': 'There are no clusters yet.',
  'clusters.led-by': 'Led by: {leader}',
  'clusters.units': 'Units of the cluster',
  'clusters.add': 'Add a cluster',
  'clusters.edit': 'Change a cluster',
  'clusters.change': 'Change',
  'clusters.edit-this': 'Change the cluster: {name}',
  'clusters.remove': 'Remove',
  'clusters.remove-this': 'Remove the cluster: {name}',
  'clusters.remove-means': 'Its units are in no cluster then; the figures of each unit stay as they are.',
  'clusters.name': 'Name of the cluster',
  'clusters.leader': 'Officer or team who leads it',
  'clusters.leader-hint': 'For example: the standing deputy secretary; assisting team 2.',
  'clusters.unit-hint': 'Units that are in another cluster are not listed.',
  'clusters.save': 'Save the cluster',
  'clusters.saving': 'Saving…',
  'clusters.saved': 'The cluster “{name}” was saved.',
  'clusters.removed': 'The cluster “{name}” was removed.',
  'clusters.stale':
    'Somebody has just changed the clusters. The list was read again; what you are writing is still here.',
  'clusters.without': 'In no cluster: {n} units.',
};

/** What is wrong with a cluster, by field and code of `clusterIssues` and of the server. */
export const clusterIssuesInEnglish: Readonly<Record<string, string>> = {
  'clusters.issue.name.required': 'Enter a name.',
  'clusters.issue.name.too-long': 'Enter at most 120 characters.',
  'clusters.issue.name.no-text': 'A name is one line of text without hidden characters.',
  'clusters.issue.name.twice': 'There is a cluster of this name.',
  'clusters.issue.leader.required': 'Enter who leads it.',
  'clusters.issue.leader.too-long': 'Enter at most 200 characters.',
  'clusters.issue.leader.no-text': 'Enter one line of text without hidden characters.',
  'clusters.issue.unitIds.required': 'Choose one unit at least.',
  'clusters.issue.unitIds.twice': 'A unit is in another cluster already.',
  'clusters.issue.unitIds.not-below': 'A unit does not stand below this body.',
  'clusters.issue.unitIds.nested': 'A unit stands below another that was chosen: it would be counted twice.',
};
