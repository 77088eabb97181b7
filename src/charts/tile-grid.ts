/** A place in the tile grid: column and row from the top left. */
export type Tile = readonly [column: number, row: number];

/**
 * The 34 provinces as tiles, by code. All 58 pairs of provinces that share a land border are
 * neighbours in the grid, corners included.
 */
export const TILES: Readonly<Record<string, Tile>> = {
  '01': [3, 2],
  '04': [3, 0],
  '08': [2, 1],
  '11': [0, 2],
  '12': [0, 1],
  '14': [1, 2],
  '15': [1, 1],
  '19': [3, 1],
  '20': [4, 1],
  '22': [5, 2],
  '24': [4, 2],
  '25': [2, 2],
  '31': [4, 3],
  '33': [3, 3],
  '37': [2, 3],
  '38': [1, 3],
  '40': [1, 4],
  '42': [2, 5],
  '44': [3, 5],
  '46': [4, 6],
  '48': [5, 7],
  '51': [5, 8],
  '52': [5, 9],
  '56': [6, 11],
  '66': [5, 10],
  '68': [5, 11],
  '75': [4, 11],
  '79': [4, 12],
  '80': [3, 11],
  '82': [3, 12],
  '86': [4, 13],
  '91': [2, 12],
  '92': [3, 13],
  '96': [2, 13],
};

/** The two archipelagos: parts of a province, drawn beside or below it and never left out. */
export const ARCHIPELAGOS: readonly { name: string; tile: Tile; province_code: string }[] = [
  { name: 'Hoàng Sa', tile: [6, 7], province_code: '48' },
  { name: 'Trường Sa', tile: [6, 12], province_code: '56' },
];

export const TILE_COLUMNS = 7;
export const TILE_ROWS = 14;
