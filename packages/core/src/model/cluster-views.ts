/** Units that somebody of a body follows together, wherever they stand below it. */
export interface Cluster {
  readonly name: string;
  /** The officer or the team who leads it, in words. */
  readonly leader: string;
  readonly unitIds: readonly string[];
}

/** A cluster with the names of its units; one that has ended since is left out. */
export interface ClusterView extends Cluster {
  readonly id: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** What is kept of a cluster: with its id, or as a new one. */
export interface ClusterInput extends Cluster {
  readonly id?: string;
}

/** The clusters of one body. */
export interface ClustersView {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly revision: number;
  readonly clusters: readonly ClusterView[];
}
