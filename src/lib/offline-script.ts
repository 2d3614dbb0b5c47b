/**
 * What the page for reading offline runs before its reader acts, as part of the script in its head: at the click of a
 * button the script at `url` is loaded and told of it; where that fails, the line `#scriptless` says so.
 */
export function offlineScript(url: string): string {
  return `;onclick=t=>t.target.value&&import('${url}').then(d=>d.start(t),t=>location='#scriptless')`;
}
