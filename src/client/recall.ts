/** What `remember` kept under a name; null where nothing was, or where storage is blocked. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
