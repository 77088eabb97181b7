import { LOCALES, type Locale } from '../i18n/locales.ts';
import { buildScope } from './build-scope.ts';
import { localeParam } from './locale-paths.ts';

/** A page about the data of one directory. */
export interface DirectoryPage {
  readonly locale: Locale;
  readonly directory: string;
  /** The data are those of the invented province, beside the real ones. */
  readonly example: boolean;
}

/**
 * Paths and props of a page that exists once for the published data, and once more under
 * `example/` for the invented province where the build has it.
 */
export function directoryPages() {
  const { dataDirectory, demonstrationDirectory } = buildScope();
  return LOCALES.flatMap((locale) => [
    page({ locale, directory: dataDirectory, example: false }),
    ...(demonstrationDirectory === null
      ? []
      : [page({ locale, directory: demonstrationDirectory, example: true })]),
  ]);
}

/** Path of a page about the data of one directory: `/revisions/`, of the invented province `/revisions/example/`. */
export function directoryPath(path: string, directory: string): string {
  return directory === buildScope().demonstrationDirectory ? `${path}example/` : path;
}

function page(props: DirectoryPage): {
  params: { locale: string | undefined; example: string | undefined };
  props: DirectoryPage;
} {
  return {
    params: {
      locale: localeParam(props.locale),
      example: props.example ? 'example' : undefined,
    },
    props,
  };
}
