/** Hands a file to the reader, as if a link to it had been followed. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the file once the click is done; Safari takes it a little later.
  window.setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
