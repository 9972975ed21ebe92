/** Vite gives the text of a file under this suffix. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Vite gives the modules of a folder, or their texts, by their paths. */
interface ImportMeta {
  glob<Module>(
    pattern: string,
    options: { readonly eager: true; readonly query?: '?raw'; readonly import?: 'default' },
  ): Readonly<Record<string, Module>>;
}
