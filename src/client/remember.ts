/** Keeps a choice of the reader in this browser; where storage is blocked it lasts as long as the page. */
export function remember(name: string, choice: string): void {
  try {
    localStorage.setItem(name, choice);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
