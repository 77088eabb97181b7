import { readFileSync } from 'node:fs';
import { readPredecessors } from '../ingest/reference-files.ts';
import type { Predecessor } from '../tables/predecessors.ts';

let read: readonly Predecessor[] | null = null;

/**
 * The old communes (before 1 July 2025) of `data/reference/predecessors.csv` with their successors,
 * in order of their old codes; read once in a build. Throws where a line of the file is wrong.
 */
export function predecessorList(): readonly Predecessor[] {
  read ??= load('data/reference/predecessors.csv');
  return read;
}

function load(path: string): readonly Predecessor[] {
  const { rows, issues } = readPredecessors(readFileSync(path, 'utf8'));
  const [issue] = issues;
  if (issue !== undefined) throw new Error(`${path}, line ${issue.line ?? 1}: ${issue.code}`);
  return rows;
}
