/** Lets the user save a text as a file, by the browser's own way of downloading. Nothing is asked of the network. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser takes the text over in its own time
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
