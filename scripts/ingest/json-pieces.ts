/** Items of a list in an object that is written as indented JSON, one after another. */
export function* jsonItems(items: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const item of items) {
    // Line ends within texts are escaped: every one of these is the writer's own.
    const text = JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    yield `${isFirst ? '[\n' : ',\n'}    ${text}`;
    isFirst = false;
  }
  yield isFirst ? '[]' : '\n  ]';
}

/** A property of an object that is written as indented JSON, without what follows it. */
export function jsonProperty(name: string, value: unknown): string {
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
}
