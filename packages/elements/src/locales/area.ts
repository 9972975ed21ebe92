/** Sentences by key. A key begins with the name of its area: `form.saving`. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of one part of the kit. Vietnamese comes with the element, English when it is asked for. */
export interface Area {
  readonly vi: Texts;
  readonly en: () => Promise<Texts>;
}
