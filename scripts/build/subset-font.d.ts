/** The part of `subset-font` that is used here; the package brings no types. */
declare module 'subset-font' {
  /** The font with only the glyphs of `text`, in another format where asked. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Uint8Array>;
}
