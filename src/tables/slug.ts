import { remembered } from './remembered.ts';

/** ASCII words joined by hyphens, for identifiers and paths: "Trên Hệ thống các Bộ" → "tren-he-thong-cac-bo". */
export const slug = remembered(slugOf);

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
