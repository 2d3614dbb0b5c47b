/** Beyond this, a browser lays the page out for seconds: 250 articles of 1,000 words make 5 MB of HTML. */
const MOST_ARTICLES = 250;

/** Says whether a site of so many articles is also put on one page of each language, to print, and into a book. */
export function isPrinted(articles: number): boolean {
  return articles <= MOST_ARTICLES;
}
