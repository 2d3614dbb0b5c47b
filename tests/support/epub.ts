import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An EPUB taken out of its archive. */
export interface UnpackedBook {
  /** The text of each file by path, in the order of the archive. */
  readonly files: ReadonlyMap<string, string>;
  /** The first file of the archive, and whether it is stored as it is. */
  readonly first: { readonly name: string; readonly isStored: boolean; readonly hasExtra: boolean };
}

/** Unpacks an EPUB. Throws for what is no ZIP archive. */
export function unpackBook(bytes: Uint8Array): UnpackedBook {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const nameLength = view.getUint16(26, true);
  return {
    files: new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)])),
    first: {
      name: strFromU8(bytes.subarray(30, 30 + nameLength)),
      isStored: view.getUint16(8, true) === 0,
      hasExtra: view.getUint16(28, true) !== 0,
    },
  };
}

/**
 * Judges how a book is made (EPUB 3.3): the archive begins with its type; every XML file is well formed; the package
 * names every file once and reads each chapter in turn; links and the contents lead to files and ids that are there; no
 * id stands twice in a file. Gives one sentence for each fault.
 */
export function judgeBook({ files, first }: UnpackedBook): string[] {
  const opf = files.get('EPUB/package.opf') ?? '';
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: isListed }).parse(
    opf,
  ) as Partial<Package>;
  const items = parsed.package?.manifest.item ?? [];
  const spine = (parsed.package?.spine.itemref ?? []).map(({ idref }) => idref);
  const listed = items.map(({ href }) => `EPUB/${href}`);
  const inside = [...files.keys()].filter((path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf');
  return [
    ...(first.name === 'mimetype' && first.isStored && !first.hasExtra
      ? []
      : ['The archive does not begin with its type.']),
    ...(files.get('mimetype') === 'application/epub+zip' ? [] : ['The type is not that of an EPUB.']),
    ...(files.get('META-INF/container.xml')?.includes('full-path="EPUB/package.opf"') === true
      ? []
      : ['The container does not name the package.']),
    ...[...files]
      .filter(([path]) => /\.(?:xml|opf|xhtml)$/u.test(path))
      .flatMap(([path, text]) => syntaxFaults(text).map((fault) => `${path}  ${fault}`)),
    ...inside.filter((path) => !listed.includes(path)).map((path) => `${path}  is in no manifest.`),
    ...listed.filter((path) => !files.has(path)).map((path) => `${path}  is missing.`),
    ...items
      .filter(({ id, href }) => href.endsWith('.xhtml') && spine.filter((each) => each === id).length !== 1)
      .map(({ href }) => `EPUB/${href}  is not read once.`),
    ...(items.filter(({ properties }) => properties === 'nav').length === 1 ? [] : ['There is not one nav.']),
    ...(/<meta property="dcterms:modified">\d{4}-\d\d-\d\dT00:00:00Z</u.test(opf)
      ? []
      : ['The package does not say when it was changed.']),
    ...judgeLinks(files),
  ];
}

interface Package {
  package: {
    manifest: { item: { id: string; href: string; properties?: string }[] };
    spine: { itemref: { idref: string }[] };
  };
}

function syntaxFaults(xml: string): string[] {
  try {
    SyntaxValidator.validate(xml);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function isListed(name: string): boolean {
  return name === 'item' || name === 'itemref';
}

function judgeLinks(files: ReadonlyMap<string, string>): string[] {
  const pages = [...files].filter(([path]) => path.endsWith('.xhtml'));
  const ids = new Map(
    pages.map(([path, text]) => [path, [...text.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id)]),
  );
  return pages.flatMap(([path, text]) => [
    ...(ids.get(path) ?? [])
      .filter((id, index, all) => all.indexOf(id) !== index)
      .map((id) => `${path}  The id "${id}" stands more than once.`),
    ...[...text.matchAll(/\shref="([^"]*)"/gu)].flatMap(([, href = '']) => {
      if (/^[a-z]+:/u.test(href)) return [];
      const [file = '', id] = href.split('#');
      const target = file === '' ? path : `EPUB/${file}`;
      const isThere = files.has(target) && (id === undefined || ids.get(target)?.includes(id) === true);
      return isThere ? [] : [`${path}  The link "${href}" leads nowhere.`];
    }),
  ]);
}
