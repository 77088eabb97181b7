const MODULE = /linkedom\/esm\/interface\/event-target\.js$/;
const REGISTERS = 'wm.set(this, new Map);';

/** A plugin of Vite, as far as it is used here. */
interface TransformPlugin {
  readonly name: string;
  transform(code: string, id: string): { code: string; map: null } | null;
}

/**
 * The headless document enters every node that it makes into a `WeakMap` of listeners, which keeps
 * the garbage collector busy for half of the time that charts take. Charts of a build listen to
 * nothing, so this leaves the entry out; a chart is the same without it. Throws where the document
 * is made differently than in the version that this was written for.
 */
export function lightNodes(): TransformPlugin {
  return {
    name: 'dung-han-light-nodes',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      if (!code.includes(REGISTERS))
        throw new Error(`${id} has no "${REGISTERS}": look at it again, or leave this plugin out.`);
      return { code: code.replace(REGISTERS, ''), map: null };
    },
  };
}
