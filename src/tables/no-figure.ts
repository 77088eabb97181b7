/**
 * Why a unit, a month or a cell has no figure. `suppressed`: hidden because the number is small;
 * `unknown`: no file states it; `nothing`: no dossier is in the denominator (none was received, or
 * none resolved), so that there is no rate. Three states, each drawn in its own way, none of them 0.
 */
export const NO_FIGURES = ['suppressed', 'unknown', 'nothing'] as const;
export type NoFigure = (typeof NO_FIGURES)[number];
