import type { Tab } from './browser.ts';
import { askUntil } from './browser-test.ts';

/** The page of the catalogue check as a user drives it, in either browser. */
export interface CataloguePage {
  tab: Tab;
  /** Gives the page a file, as the file field does. */
  give(name: string, content: string | Uint8Array): Promise<void>;
  /** The page's text, once it holds these words; fails where they do not come. */
  waitFor(words: RegExp, patience?: number): Promise<string>;
  /** Presses the button of this name. */
  press(name: string): Promise<void>;
  /** Chooses an option of the first field that has it. */
  choose(option: string): Promise<void>;
  /** Presses a button that saves a file, and gives what was in it. */
  save(name: string): Promise<string>;
}

/** Opens the page; every file that it saves is kept for the test. */
export function driveCatalogue(tab: Tab): CataloguePage {
  const waitFor = async (words: RegExp, patience = 20_000): Promise<string> => {
    const text = await askUntil(
      () => tab.run(() => document.querySelector('main')?.innerText ?? ''),
      (said) => words.test(said),
      patience,
    );
    if (!words.test(text)) throw new Error(`${String(words)} did not come: ${text.slice(0, 600)}`);
    return text;
  };
  const press = async (name: string): Promise<void> => {
    const isPressed = await askUntil(
      () =>
        tab.run((wanted) => {
          const button = [...document.querySelectorAll('button, summary')].find(
            (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted,
          ) as HTMLElement | undefined;
          button?.click();
          return button !== undefined;
        }, name),
      Boolean,
    );
    if (!isPressed) throw new Error(`there is no button ${name}`);
  };
  return {
    tab,
    waitFor,
    press,
    ...driveFiles(tab, press),
    choose: (option) => choose(tab, option),
  };
}

async function choose(tab: Tab, option: string): Promise<void> {
  const isChosen = await tab.run((wanted) => {
    for (const field of document.querySelectorAll('select')) {
      const found = [...field.options].find(({ text }) => text === wanted);
      if (found === undefined) continue;
      field.value = found.value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }
    return false;
  }, option);
  if (!isChosen) throw new Error(`there is no option ${option}`);
}

function driveFiles(
  tab: Tab,
  press: (name: string) => Promise<void>,
): Pick<CataloguePage, 'give' | 'save'> {
  return {
    async give(name, content) {
      const packed = Buffer.from(content).toString('base64');
      await tab.run(
        (title, base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const field = document.querySelector<HTMLInputElement>('input[type=file]');
          const files = new DataTransfer();
          files.items.add(new File([bytes], title));
          if (field === null) throw new Error('no field for files');
          field.files = files.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        packed,
      );
    },
    async save(name) {
      await tab.run(() => {
        const shelf = globalThis as { saved?: Blob | undefined; isWatched?: boolean };
        shelf.saved = undefined;
        if (shelf.isWatched === true) return;
        shelf.isWatched = true;
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (content: Blob) => {
          shelf.saved = content;
          return create(content);
        };
      });
      await press(name);
      const read = (): Promise<string | null> =>
        tab.run(async () => {
          const { saved } = globalThis as { saved?: Blob };
          return saved === undefined ? null : await saved.text();
        });
      return (await askUntil(read, (text) => text !== null)) ?? '';
    },
  };
}
