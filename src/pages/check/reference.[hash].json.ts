import type { APIRoute } from 'astro';
import { servedReference } from '../../components/check-reference.ts';

/** `/check/reference.<hash>.json`: the tables of ingest, for the page that checks files. */
export async function getStaticPaths() {
  const { hash } = await servedReference();
  return [{ params: { hash } }];
}

export const GET: APIRoute = async () =>
  new Response((await servedReference()).text, { headers: { 'Content-Type': 'application/json' } });
