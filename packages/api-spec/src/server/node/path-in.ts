/** Path and query of an address; `undefined` for what is none. An address with a host is one for a proxy: the host counts nothing. */
export function pathIn(address: string): string | undefined {
  const path = address.startsWith('/') ? address : URL.canParse(address) ? partsOf(new URL(address)) : undefined;
  // Two slashes at the beginning are the host of another place to whoever reads them as a reference.
  if (path?.startsWith('//')) return undefined;
  return path !== undefined && URL.canParse(`http://localhost${path}`) ? path : undefined;
}

const partsOf = ({ pathname, search }: URL): string => (pathname.startsWith('/') ? pathname : '/') + search;
