import { element } from '../element.ts';

/**
 * A link that gives a file made on this page. The file is made when it is asked for: a browser takes
 * its time over large ones. Its memory is freed when it is asked for again.
 */
export function fileLink(
  text: string,
  name: string,
  content: () => Blob | Promise<Blob>,
): HTMLAnchorElement {
  const link = element('a', { href: '#', download: name }, text);
  let isMade = false;
  const make = async (): Promise<void> => {
    const blob = await content();
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(blob);
    isMade = true;
    link.click();
    isMade = false;
  };
  link.addEventListener('click', (event) => {
    if (isMade) return;
    event.preventDefault();
    make().catch((error: unknown) => {
      console.warn(error);
    });
  });
  return link;
}
