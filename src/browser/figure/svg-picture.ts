/** How many pixels of the picture stand for one of the drawing. */
const SCALE = 2;
/** Milliseconds that the fonts inside an image take to be read, with much to spare. */
const FONT_TIME = 400;

/**
 * An SVG as a PNG picture, drawn by the browser. The fonts of the page are put into the copy that is
 * drawn, since an image may load nothing. Throws where the browser cannot draw it.
 */
export async function svgPicture(svg: SVGSVGElement): Promise<Blob> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = (await pageFonts()).join('\n');
  copy.prepend(style);
  const address = URL.createObjectURL(svgFile(copy));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(svg.width.baseVal.value * SCALE);
    canvas.height = Math.round(svg.height.baseVal.value * SCALE);
    const draw = (): void => {
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    };
    // An image is ready before the fonts inside it are, and only drawing it makes it load them.
    draw();
    await new Promise((resolve) => {
      window.setTimeout(resolve, FONT_TIME);
    });
    draw();
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The canvas gave no picture.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An SVG as a file. */
export function svgFile(svg: SVGSVGElement): Blob {
  const text = new XMLSerializer().serializeToString(svg);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], { type: 'image/svg+xml' });
}

/** The font faces of the page's style sheets that it has loaded, with their files inside. */
async function pageFonts(): Promise<string[]> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, sheet }] : [],
    ),
  );
  return Promise.all(
    rules.map(async ({ rule, sheet }) => {
      const source = rule.style.getPropertyValue('src');
      const path = /url\("?([^")]+)"?\)/.exec(source)?.[1];
      if (path === undefined) return '';
      const address = new URL(path, sheet.href ?? document.baseURI).href;
      const file = await (await fetch(address)).blob();
      return rule.cssText.replace(/src:[^;]+;/, `src: url("${await dataAddress(file)}");`);
    }),
  );
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(reader.result as string);
    });
    reader.addEventListener('error', () => {
      reject(new Error('The font could not be read.'));
    });
    reader.readAsDataURL(file);
  });
}
