import type { APIRoute } from 'astro';
import { assetLink } from '../components/site-links.ts';

/** Search engines may read everything; pages of the invented province say "noindex" themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(assetLink('/sitemap.xml'), site).href}\n`,
  );
