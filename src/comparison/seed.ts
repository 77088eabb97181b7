/**
 * A seed from a text (FNV-1a, 32 bits), so that the draws of a comparison are the same whenever and
 * wherever it is computed, and others than those of every other comparison.
 */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
