/** A file as the server hands it out: small, whole, base64. */
export interface File {
  name: string;
  mediaType: string;
  content: string;
}

/** Saves a file on the reader's machine. */
export function download(file: File): void {
  const bytes = Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
