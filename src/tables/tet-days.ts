/** First days of the lunar new year, ISO: offices close for about a week. */
export const TET_DAYS: readonly string[] = ['2026-02-17', '2027-02-06'];
