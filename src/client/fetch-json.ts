/** What a file of JSON holds. Rejects when it cannot be loaded. */
export async function fetchJson(address: URL | string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json();
}
