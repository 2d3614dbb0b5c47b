/** The parameter by which a result tells the page it leads to what was looked for. A file of its own, as every page loads it. */
export const FOUND_PARAMETER = 'find';
