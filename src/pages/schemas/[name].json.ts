import type { APIRoute, GetStaticPaths } from 'astro';
import { SCHEMA_NAMES, writeJsonSchema } from '../../downloads/json-schema.ts';
import { absoluteUrl, schemaPath } from '../../lib/urls.ts';

interface Props {
  readonly name: (typeof SCHEMA_NAMES)[number];
}

/** One for each file that has a schema. */
export const getStaticPaths: GetStaticPaths = () =>
  SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }));

/** The JSON Schema of a file of data. */
export const GET: APIRoute<Props> = ({ props: { name }, site }) => {
  const address = absoluteUrl(schemaPath(name), { site, base: import.meta.env.BASE_URL });
  return new Response(writeJsonSchema(name, address));
};
