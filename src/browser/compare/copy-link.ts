import { element } from '../element.ts';
import type { CompareWords } from './compare-words.ts';

/** A button that copies the address of the page, and says whether it could. */
export function copyLinkButton({ compare }: CompareWords): HTMLElement {
  const button = element('button', { type: 'button' }, compare.copyLink);
  const status = element('span', { role: 'status' });
  const address = location.href;
  button.addEventListener('click', () => {
    copied(address)
      .then(() => {
        status.textContent = compare.copied;
      })
      .catch(() => {
        status.textContent = compare.copyFailed;
      });
  });
  return element('span', { class: 'copy-link' }, button, ' ', status);
}

/** Rejects where the browser offers no clipboard: on a page without https. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
