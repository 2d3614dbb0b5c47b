/** Copies a text and has it announced in the live region of `<copy-links>`; where it is refused, shows the text there. */
export async function copyText(copier: HTMLElement, text: string, done = ''): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(copier, done);
  } catch {
    announce(
      copier,
      (copier.dataset['notCopied'] ?? '').replace('{url}', () => text),
    );
  }
}

function announce(copier: HTMLElement, text: string): void {
  const status = copier.querySelector('[role=status]');
  if (status === null) return;
  // Emptied first, so that the same words are said again and the box is drawn anew rather than moved.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
  setTimeout(() => {
    if (status.textContent === text) status.textContent = '';
  }, 4000);
}
