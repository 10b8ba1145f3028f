import { fakeBrowser } from 'wxt/testing/fake-browser';

type Words = Record<string, { message: string }>;
const locales = import.meta.glob<Words>('../public/_locales/*/messages.json', { eager: true, import: 'default' });

/** The words of every language of the interface, by its folder. */
export const words: ReadonlyMap<string, Words> = new Map(
  Object.entries(locales).map(([path, messages]) => [path.split('/').at(-2) as string, messages]),
);

/** Speaks as a browser in this language does. */
export function speak(language: string): void {
  const messages = words.get(language) ?? {};
  const getMessage = (key: string, substitutions: string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage });
}
