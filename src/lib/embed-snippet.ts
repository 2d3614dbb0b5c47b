/** The HTML that shows a page at a whole address in a frame, to be copied into another site; `title` names the frame. */
export function frameSnippet(address: string, title: string): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
}
