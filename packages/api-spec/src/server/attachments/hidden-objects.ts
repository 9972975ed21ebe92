/** The most that all packed objects of one file may unpack to. */
const mostUnpacked = 32 * 1024 * 1024;

/**
 * The objects of a PDF that lie packed in streams of objects, as one text. `undefined` if there are any that cannot be
 * looked at: packed in a way that no usual program uses, broken, or unpacking to more than is reasonable.
 */
export async function hiddenObjects(text: string, bytes: Uint8Array): Promise<string | undefined> {
  const parts: string[] = [];
  let size = 0;
  for (let at = text.indexOf('/ObjStm'); at !== -1; at = text.indexOf('/ObjStm', at + 1)) {
    const begin = /stream\r?\n/.exec(text.slice(at, at + 4096));
    const head = begin && text.slice(Math.max(0, text.lastIndexOf('obj', at)), at + begin.index);
    // A name in a comment or a text is no stream.
    if (!begin || !head) continue;
    const from = at + begin.index + begin[0].length;
    const to = text.indexOf('endstream', from);
    if (to === -1 || !isUsual(head)) return undefined;
    const content = bytes.slice(from, to);
    const unpacked = head.includes('/FlateDecode') ? await inflated(content, mostUnpacked - size) : content;
    if (!unpacked) return undefined;
    size += unpacked.length;
    parts.push(new TextDecoder('latin1').decode(unpacked));
  }
  return parts.join('\n');
}

/** Packed by one known filter or by none, and not turned over before. */
function isUsual(head: string): boolean {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(head)?.[1] ?? '/FlateDecode';
  return /^\[?\s*\/FlateDecode\s*\]?$/.test(filters) && !head.includes('/Predictor');
}

/** Unpacks as far as it goes, but no further than a limit. What stands behind the end of the packed data does not matter. */
async function inflated(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(part.value);
    }
  } catch {
    if (size === 0) return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
