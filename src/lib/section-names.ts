/** The name under which the engine knows a section: that of its index, and its number in it. */
export function nameSection(index: string, at: number): string {
  return `${index}_${at.toString(36)}`;
}

/** Takes the name of a section apart. */
export function readSectionName(name: string): { index: string; at: number } {
  const end = name.lastIndexOf('_');
  return { index: name.slice(0, end), at: parseInt(name.slice(end + 1), 36) };
}
