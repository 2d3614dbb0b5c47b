/** Gives the page the styles of something that opens when a reader asks for it; asked again, it changes nothing. */
export function adoptStyles(css: string): void {
  const isThere = document.adoptedStyleSheets.some(
    (sheet) => sheet instanceof AdoptedSheet && sheet.css === css,
  );
  if (!isThere) document.adoptedStyleSheets.push(new AdoptedSheet(css));
}

/** A style sheet that knows what it was made of. */
class AdoptedSheet extends CSSStyleSheet {
  readonly css: string;

  constructor(css: string) {
    super();
    this.css = css;
    this.replaceSync(css);
  }
}
