import type { ContentFile } from './content-file.ts';
import type { PathKind } from './paths.ts';

/** A file, and what its path says it holds. */
export interface PlacedFile extends ContentFile {
  readonly place: PathKind;
}

/** Says whether a file is empty that may not be: only the lists of addresses begin so. */
export function isEmpty({ path, text }: ContentFile): boolean {
  return text.trim() === '' && !path.startsWith('addresses/');
}

/** Says whether there is something to parse in a file. */
export function isReadable(file: ContentFile): boolean {
  return file.fault === undefined && !isEmpty(file);
}
