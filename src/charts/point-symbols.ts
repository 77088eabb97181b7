import { symbolTriangle, type SymbolType } from 'd3';

/** A triangle that points up: a share above what is usual. */
export const UP: SymbolType = symbolTriangle;

/** A triangle that points down: a share below what is usual. */
export const DOWN: SymbolType = {
  draw(path, size) {
    const half = -Math.sqrt(size / (Math.sqrt(3) * 3));
    path.moveTo(0, -half * 2);
    path.lineTo(-Math.sqrt(3) * half, half);
    path.lineTo(Math.sqrt(3) * half, half);
    path.closePath();
  },
};

/** A short line: in a key, what is drawn as a line. */
export const DASH: SymbolType = {
  draw(path, size) {
    const half = Math.sqrt(size / Math.PI);
    path.moveTo(-half, 0);
    path.lineTo(half, 0);
  },
};

/** A square of slanting lines: in a key, what is hatched. */
export const HATCHED: SymbolType = {
  draw(path, size) {
    const side = Math.sqrt(size);
    const half = side / 2;
    path.rect(-half, -half, side, side);
    path.moveTo(-half, 0);
    path.lineTo(0, -half);
    path.moveTo(-half, half);
    path.lineTo(half, -half);
    path.moveTo(0, half);
    path.lineTo(half, 0);
  },
};

/** A square of upright lines: in a key, what is striped. */
export const STRIPED: SymbolType = {
  draw(path, size) {
    const side = Math.sqrt(size);
    const half = side / 2;
    path.rect(-half, -half, side, side);
    for (const share of [0.25, 0.5, 0.75]) {
      path.moveTo(share * side - half, -half);
      path.lineTo(share * side - half, half);
    }
  },
};
