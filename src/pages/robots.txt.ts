import type { APIRoute } from 'astro';
import { underBase } from '../lib/urls.ts';

/** Lets every robot in and names the sitemap by its full address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(underBase(import.meta.env.BASE_URL, '/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
