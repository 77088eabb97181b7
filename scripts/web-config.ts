import { headersFor } from './headers.ts';
import { MEDIA_TYPES } from './preview/content-type.ts';

/** Folders of files that are named by the hash of their content or by their version. */
const KEPT_FOREVER = ['_astro', 'engine'] as const;

/**
 * `web.config`, by which IIS (8 or later) serves the folder that it lies in as the site: as a site of
 * its own or as a folder or application below another one. Only sections that IIS leaves open to such
 * files. Whatever a level above may have set is removed first: IIS answers a second entry of the same
 * name with an error. The packed databases and engine are sent as they are, without an encoding.
 */
export function webConfig(): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false" />',
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <httpErrors errorMode="Custom" existingResponse="Auto">',
    '      <remove statusCode="404" subStatusCode="-1" />',
    '      <error statusCode="404" path="404.html" responseMode="File" />',
    '    </httpErrors>',
    '    <urlCompression doStaticCompression="true" doDynamicCompression="false" />',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headerLines().map((line) => `        ${line}`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="DisableCache" />',
    ...typeLines().map((line) => `      ${line}`),
    '    </staticContent>',
    '  </system.webServer>',
    ...KEPT_FOREVER.flatMap(keptForever).map((line) => `  ${line}`),
    '</configuration>',
  ].join('\r\n')}\r\n`;
}

/** The headers of every path; those of caching are set by `clientCache`. */
function headerLines(): string[] {
  const headers = Object.entries(headersFor('/any.file'));
  return [
    '<remove name="X-Powered-By" />',
    ...headers.flatMap(([name, value]) => [
      `<remove name="${name}" />`,
      `<add name="${name}" value="${inAttribute(value)}" />`,
    ]),
  ];
}

function typeLines(): string[] {
  return Object.entries(MEDIA_TYPES).flatMap(([extension, type]) => [
    `<remove fileExtension="${extension}" />`,
    `<mimeMap fileExtension="${extension}" mimeType="${inAttribute(type)}" />`,
  ]);
}

function keptForever(path: string): string[] {
  return [
    `<location path="${path}">`,
    '  <system.webServer>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />',
    '    </staticContent>',
    '  </system.webServer>',
    '</location>',
  ];
}

function inAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
