/** A size in words: `1,4 MB`, `10 MB`. */
export const formatSize = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.0', '').replace('.', ',')} MB`;
