import type { SearchData } from './search-data.ts';
import { searchIndex, type SearchIndex } from './search-index.ts';

const loading = new Map<string, Promise<SearchIndex>>();

/** The search index at an address, loaded once; after a failure the next call tries again. */
export function loadSearchIndex(address: string): Promise<SearchIndex> {
  let index = loading.get(address);
  if (index === undefined) {
    index = fetchIndex(address).catch((error: unknown) => {
      loading.delete(address);
      throw error;
    });
    loading.set(address, index);
  }
  return index;
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return searchIndex((await response.json()) as SearchData);
}
