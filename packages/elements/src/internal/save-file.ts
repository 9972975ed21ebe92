/** Hands bytes to the person as a file, by way of the browser's own download. */
export function saveFile(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes once the click was handled; until the next task it may still be reading the address.
  setTimeout(() => URL.revokeObjectURL(url));
}
