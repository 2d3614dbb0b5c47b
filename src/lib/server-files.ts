import { LANGS } from '../i18n/locales.ts';
import {
  cacheHeader,
  commonHeaders,
  contentTypes,
  HASHED_INDEX_FOLDERS,
  headersFor,
  pathHeaders,
  robotsHeader,
  valueAt,
  type PathHeader,
} from './headers.ts';

/** What the configuration of a server is made for. */
export interface ServedPlace {
  /** The folder of the built site, as the server sees it. */
  readonly folder: string;
  /** The port, or for Caddy also a host name. */
  readonly address: string;
  /** Old addresses and where they lead: the lines of `_redirects`. */
  readonly moves: readonly (readonly [string, string])[];
  /** Whether nginx has the module that sends what is packed by brotli; Caddy needs none. */
  readonly brotli: boolean;
}

const LANG = LANGS.join('|');
const NOTE = 'Written by "npm run servers" from src/lib/headers.ts: change it there.';

/** Reads the lines of a `_redirects` file. */
export function readRedirects(text: string): (readonly [string, string])[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/u);
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}

/**
 * A `_headers` file, as Netlify and Cloudflare Pages read it. Where several rules match they join the values, so rules
 * that depend on the path do not overlap: `folders` are those of the languages, such as `/en/articles/`. Pages have no
 * rule for caching, as these hosts make browsers ask again by themselves.
 */
export function headersFile(folders: readonly string[]): string {
  const isOneRule = folders.every((folder) => valuesAt(folder) === valuesAt('/'));
  const places = isOneRule
    ? ['/*']
    : [
        '/',
        '/404.html',
        '/favicon.svg',
        ...LANGS.map((lang) => `/${lang}/`),
        ...folders.map((folder) => `${folder}*`),
        '/editions/*',
      ];
  const kept = [
    '/_astro/*',
    '/editions/*',
    '/favicon.svg',
    ...HASHED_INDEX_FOLDERS.map((name) => `/pagefind/${name}/*`),
  ];
  return [
    rule('/*', commonHeaders),
    ...places.map((place) => rule(place, headersByPath(place))),
    ...kept.map((place) => rule(place, headersByPath(place, OF_FOLDERS))),
  ].join('\n');
}

/** Headers that a few folders have in their own right, whatever the rules say of framing. */
const OF_FOLDERS = [cacheHeader, robotsHeader];
const OF_PAGES = pathHeaders.filter((header) => !OF_FOLDERS.includes(header));

function headersByPath(
  path: string,
  wanted: readonly PathHeader[] = OF_PAGES,
): Readonly<Record<string, string>> {
  const headers = wanted.map((header) => [header.name, valueAt(path, header)] as const);
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

function valuesAt(path: string): string {
  return JSON.stringify(headersByPath(path));
}

function rule(place: string, headers: Readonly<Record<string, string>>): string {
  return `${place}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}

/** A server of nginx, to be included in its `http` block. */
export function nginxConfig({ folder, address, moves, brotli }: ServedPlace): string {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `    ${type.split(';')[0] ?? ''} ${ending};`,
  );
  const headers = [
    ...Object.entries(commonHeaders).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...pathHeaders.map(({ name }, index) => `  add_header ${name} $site_header_${index} always;`),
  ];
  return `# ${NOTE}
${pathHeaders.map((header, index) => `map $uri $site_header_${index} {\n${mapLines(header)}\n}`).join('\n')}
# What a page that does not exist looks like, by the language of its address.
map $uri $site_missing {
  default /404.html;
  "~^/(?<site_lang>${LANG})/" /$site_lang/404/index.html;
}
map $uri $site_moved {
  default "";
${moves.map(([from, to]) => `  "${from}" "${to}";`).join('\n')}
}
server {
  listen ${address};
  root "${folder}";
  index index.html;
  autoindex off;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/css text/plain text/xml text/csv text/markdown text/calendar application/javascript application/json application/x-bibtex application/x-research-info-systems image/svg+xml;
  include /etc/nginx/mime.types;
  types {
${types.join('\n')}
    text/javascript mjs;
  }
  gzip on;
  gzip_vary on;
  gzip_static on;${brotli ? '\n  brotli_static on;' : ''}
  gzip_types text/css text/plain text/xml text/csv text/markdown text/calendar application/javascript application/json application/octet-stream application/x-bibtex application/x-research-info-systems application/xml image/svg+xml;

${headers.join('\n')}
  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }
  if ($site_moved) {
    return 301 $site_moved;
  }
  error_page 403 404 =404 $site_missing;
  location / {
    try_files $uri $uri/ =404;
  }
  # Files that tell other hosts what to do.
  location ~ ^/_(headers|redirects)$ {
    return 404;
  }
}
`;
}

function mapLines({ rules, otherwise }: PathHeader): string {
  return [
    `  default "${otherwise}";`,
    ...rules.map(({ pattern, value }) => `  "~${pattern}" "${value}";`),
  ].join('\n');
}

/** A site of Caddy. */
export function caddyFile({ folder, address, moves }: Omit<ServedPlace, 'brotli'>): string {
  const headers = Object.entries(commonHeaders).map(([name, value]) => `\t\t${name} "${value}"`);
  const missing = Object.entries(headersFor('/404.html')).map(([name, value]) => `\t\t\t${name} "${value}"`);
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `\theader @type_${ending} Content-Type "${type}"\n\t@type_${ending} path *.${ending}`,
  );
  return `# ${NOTE}
${address} {
	root * "${folder}"
	encode zstd gzip
	header {
${headers.join('\n')}
		-Server
	}
${pathHeaders.map(caddyRules).join('\n')}
${types.join('\n')}
	@other not method GET HEAD
	error @other 405
	@hidden path /_headers /_redirects
	error @hidden 404
${moves.map(([from, to]) => `\tredir ${from} ${to} 301`).join('\n')}
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header {
${missing.join('\n')}
			-Server
		}
		@missing expression {http.error.status_code} == 404
		handle @missing {
			@lang path_regexp lang ^/(${LANG})/
			rewrite @lang /{re.lang.1}/404/index.html
			@rest not path_regexp ^/(${LANG})/
			rewrite @rest /404.html
			file_server
		}
		respond {http.error.status_code}
	}
}
`;
}

/** Matchers that exclude each other, as the order of directives is Caddy's own. */
function caddyRules({ name, rules, otherwise }: PathHeader, index: number): string {
  const matched = rules.map(({ pattern, value }, number) => {
    const matcher = `@header${index}_${number}`;
    return `\t${matcher} path_regexp ${pattern}\n\theader ${matcher} ${name} "${value}"`;
  });
  const all = rules.map(({ pattern }) => pattern).join('|');
  const rest = `\t@header${index} not path_regexp (${all})\n\theader @header${index} ${name} "${otherwise}"`;
  return [...matched, ...(otherwise === '' ? [] : [rest])].join('\n');
}
