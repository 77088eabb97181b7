import { byId, element, type Child } from '../element.ts';
import { CheckClient, WorkerStopped } from './check-client.ts';
import type { CheckReference, CheckResult } from './check-types.ts';
import { foreign, type CheckView } from './check-view.ts';
import { crossView } from './cross-view.ts';
import { downloadsView } from './downloads-view.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { FileList, type DroppedFile, type UnreadFile } from './file-list.ts';
import { figuresView } from './figures-view.ts';
import { filesView } from './files-view.ts';
import { verdict } from './verdict.ts';
import { verdictText, verdictView } from './verdict-view.ts';

/**
 * The page that checks exports: files in, the verdict out. Everything is read by a worker of this
 * page; nothing is sent anywhere.
 */
export class CheckPage {
  readonly #view: CheckView;
  readonly #list = new FileList();
  readonly #drop = byId('check-drop');
  readonly #progress = byId('check-progress');
  readonly #progressText = byId('check-progress-text');
  readonly #bar = byId('check-progress-bar') as HTMLProgressElement;
  readonly #status = byId('check-status');
  readonly #notice = byId('check-notice');
  readonly #verdict = byId('check-verdict');
  readonly #result = byId('check-result');
  readonly #anchors = new Map<string, string>();
  #client: Promise<CheckClient>;
  #running = false;
  /** Whether files changed while they were read. */
  #again = false;

  private constructor(view: CheckView) {
    this.#view = view;
    this.#client = this.#load();
  }

  /** Brings the page to life and loads all that reading needs, so that the network can go. */
  static start(view: CheckView): void {
    const page = new CheckPage(view);
    byId('check-needs').hidden = true;
    byId('check-tool').hidden = false;
    page.#listen();
  }

  async #load(): Promise<CheckClient> {
    const { check } = this.#view.words;
    const ready = byId('check-ready');
    ready.textContent = check.loading;
    try {
      const [answer] = await Promise.all([
        fetch(this.#view.options.reference),
        // Drawn with only after a drop, when the network may be cut.
        import('./unit-view.ts'),
      ]);
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      const client = await CheckClient.start((await answer.json()) as CheckReference);
      ready.textContent = check.ready;
      return client;
    } catch (error) {
      ready.textContent = '';
      console.warn(error);
      this.#explain(check.notReady, () => {
        this.#client = this.#load();
        if (!this.#list.isEmpty) void this.#run();
      });
      throw error;
    }
  }

  #listen(): void {
    offerFolders();
    // A rejection was explained where it happened.
    this.#client.catch(() => undefined);
    for (const id of ['check-files', 'check-folder']) {
      const input = byId(id) as HTMLInputElement;
      input.addEventListener('change', () => {
        const files = chosenFiles(input);
        // The same file may be chosen again after it was mended.
        input.value = '';
        void this.#add(files);
      });
    }
    // On the whole page: a drop beside the mark must not open the file in the browser.
    addEventListener('dragover', (event) => {
      event.preventDefault();
      this.#drop.classList.add('over');
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.#drop.classList.remove('over');
    });
    addEventListener('drop', (event) => {
      event.preventDefault();
      this.#drop.classList.remove('over');
      if (event.dataTransfer !== null)
        void droppedFiles(event.dataTransfer).then((files) => this.#add(files));
    });
    byId('check-cancel').addEventListener('click', () => {
      this.#stop();
    });
    byId('check-again').addEventListener('click', () => {
      this.#list.clear();
      if (this.#running) this.#stop();
      this.#clear();
      (byId('check-files') as HTMLInputElement).focus();
    });
  }

  #stop(): void {
    this.#client.then(
      (client) => {
        client.stop();
      },
      () => undefined,
    );
  }

  async #add(files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) return;
    const { replaced } = await this.#list.add(files);
    const { check } = this.#view.words;
    this.#say(replaced.length === 0 ? [] : [check.replaced({ files: isolated(replaced) })]);
    await this.#run();
  }

  /** Reads what is in the list; while a reading goes on, another one follows it. */
  async #run(): Promise<void> {
    this.#again = this.#running;
    if (this.#running) return;
    this.#running = true;
    try {
      do {
        this.#again = false;
        await this.#check();
      } while (this.#isStale());
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#running = false;
      this.#progress.hidden = true;
      this.#result.removeAttribute('aria-busy');
    }
  }

  async #check(): Promise<void> {
    const { check } = this.#view.words;
    const { files, unread } = this.#list.given();
    if (this.#list.isEmpty) {
      this.#clear();
      this.#sayStrays();
      return;
    }
    this.#progress.hidden = false;
    this.#bar.removeAttribute('value');
    this.#progressText.textContent = check.loading;
    this.#status.textContent = check.loading;
    const client = await this.#client;
    const result = await client.ask('check', files, ({ done, total, part }) => {
      this.#bar.max = total;
      this.#bar.value = done + part;
      this.#progressText.textContent = check.reading({ done: done + 1, total });
    });
    if (!this.#isStale()) await this.#show(result, unread, client);
  }

  /** Whether files changed since the reading began. */
  #isStale(): boolean {
    return this.#again;
  }

  /** The verdict at once; the rest part by part, so that the page answers between them. */
  async #show(
    result: CheckResult,
    unread: readonly UnreadFile[],
    client: CheckClient,
  ): Promise<void> {
    const view = this.#view;
    const found = verdict(result.files, unread);
    const anchorOf = (path: string): string => this.#anchorOf(path);
    this.#verdict.className = `verdict ${found.kind}`;
    this.#verdict.replaceChildren(...verdictView(found, view, anchorOf));
    this.#verdict.hidden = false;
    byId('check-again').hidden = false;
    this.#sayStrays();
    this.#status.textContent = `${verdictText(found, view)} ${view.words.check.verdictRows(found)}`;
    this.#verdict.querySelector('h2')?.focus({ preventScroll: true });
    this.#verdict.scrollIntoView();
    const actions = {
      sidecar: (path: string) => this.#list.sidecar(path),
      setSidecar: (path: string, text: string | null) => {
        this.#list.setSidecar(path, text);
        void this.#run();
      },
      remove: (path: string) => {
        this.#list.remove(path);
        this.#say([]);
        void this.#run();
      },
      suggest: (text: string) => client.ask('units', text),
    };
    const parts = [
      () => section(filesView(result.files, unread, view, actions, anchorOf)),
      () => section(crossView(result, view)),
      () => section(figuresView(result, view, (code) => client.ask('figures', code))),
      () =>
        section(
          downloadsView(result, found, view, () => client.ask('csv', null)),
          'no-print',
        ),
    ];
    this.#result.setAttribute('aria-busy', 'true');
    this.#result.replaceChildren();
    for (const part of parts) {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#isStale()) return;
      this.#result.append(part());
    }
  }

  #sayStrays(): void {
    const { strays } = this.#list;
    if (strays.length === 0) return;
    const text = this.#view.words.check.strays({ files: isolated(strays) });
    this.#notice.append(element('p', {}, text));
    this.#notice.hidden = false;
  }

  #say(texts: readonly string[]): void {
    this.#notice.replaceChildren(...texts.map((text) => element('p', {}, text)));
    this.#notice.hidden = texts.length === 0;
  }

  #fail(error: unknown): void {
    // Started over: there is nothing to explain.
    if (this.#list.isEmpty) {
      this.#clear();
      return;
    }
    const { check } = this.#view.words;
    const stopped = error instanceof WorkerStopped;
    if (!stopped) console.warn(error);
    this.#client.then(
      (client) => {
        // A worker that failed is of no use any more: the next reading starts another one.
        client.stop();
        this.#explain(stopped ? check.cancelled : check.crashed, () => void this.#run());
      },
      // The page says already that the reader could not be loaded.
      () => undefined,
    );
  }

  #explain(text: string, onRetry: () => void): void {
    const retry = element('button', { type: 'button' }, this.#view.words.check.retry);
    retry.addEventListener('click', () => {
      this.#say([]);
      onRetry();
    });
    this.#notice.replaceChildren(
      element('div', { role: 'alert' }, element('p', {}, text), element('p', {}, retry)),
    );
    this.#notice.hidden = false;
    retry.focus();
  }

  #clear(): void {
    this.#verdict.hidden = true;
    this.#verdict.replaceChildren();
    this.#result.replaceChildren();
    this.#status.textContent = '';
    byId('check-again').hidden = true;
    this.#say([]);
  }

  /** An identifier of the section of a file that says nothing of its name. */
  #anchorOf(path: string): string {
    const known = this.#anchors.get(path) ?? `file-${this.#anchors.size + 1}`;
    this.#anchors.set(path, known);
    return known;
  }
}

/** Lets a whole folder be chosen, where the browser can. */
function offerFolders(): void {
  const input = byId('check-folder') as HTMLInputElement;
  const can = 'webkitdirectory' in input;
  if (can) input.webkitdirectory = true;
  input.hidden = !can;
  byId('check-folder-label').hidden = !can;
}

function section(children: readonly Child[], name = ''): HTMLElement {
  return element('section', name === '' ? {} : { class: name }, ...children);
}

function isolated(paths: readonly string[]): string[] {
  return paths.map((path) => `\u2068${foreign(path).textContent}\u2069`);
}
