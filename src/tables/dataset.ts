import type { Calendar } from './periods.ts';

/** `dataset.json`: who publishes what. See `docs` in `data/README.md`. */
export interface Dataset {
  readonly kind: 'administrative' | 'demonstration';
  readonly title: string;
  readonly publisher: string;
  readonly contact: string;
  readonly licence: string;
  /** Absolute address of the published site; null until set (required by `--publish`). */
  readonly site_url: string | null;
  /** Path on the host, beginning and ending with a slash. */
  readonly base: string;
  /** Province codes to cover; null for the whole country. */
  readonly scope: readonly string[] | null;
  readonly default_calendar: Extract<Calendar, 'month' | 'reporting_month'>;
  readonly suppression: {
    readonly enabled: boolean;
    readonly threshold: number;
    readonly sensitive_fields: readonly string[];
  };
  readonly briefing: 'internal' | 'public';
}
