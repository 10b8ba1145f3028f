import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Glimpse } from '../../entrypoints/background/protocol.ts';
import { showGlimpsed, watchSites } from '../../entrypoints/background/watch.ts';
import { watch } from '../../entrypoints/options/watch.ts';
import { speak } from '../interface.ts';

const SHOP = 'https://shop.example/*';
const NEWS = 'https://news.example/*';
let granted: string[];
let answer: boolean;
let scripts: { id: string; matches: string[]; js: string[] }[];
let badges: Record<number, string>;
let hooks: Record<'added' | 'removed', () => void>;

/** A browser that keeps permissions and scripts as the real ones do. */
function pretend(): void {
  const changed = (name: 'added' | 'removed') => ({ addListener: (listener: () => void) => Object.assign(hooks, { [name]: listener }) });
  const nothing = async () => {};
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: changed('added'),
      onRemoved: changed('removed'),
      contains: async ({ origins: [site = ''] }: { origins: string[] }) => granted.includes(site),
      request: async ({ origins }: { origins: string[] }) => {
        if (answer) granted.push(...origins);
        if (answer) hooks.added();
        return answer;
      },
      remove: async ({ origins: [site = ''] }: { origins: string[] }) => revoke(site),
    },
    scripting: {
      registerContentScripts: async (more: typeof scripts) => void scripts.push(...more),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => Object.assign(badges, { [tabId]: text }),
      setBadgeBackgroundColor: nothing,
      setBadgeTextColor: nothing,
      setTitle: nothing,
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
}

function revoke(site: string): void {
  granted = granted.filter((other) => other !== site);
  hooks.removed();
}

const matches = () => scripts.flatMap((script) => script.matches);
const soon = (expected: string[]) => vi.waitFor(() => expect(matches()).toEqual(expected));

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  [granted, answer, scripts, badges] = [[], true, [], {}];
  hooks = { added: () => {}, removed: () => {} };
  pretend();
  watchSites();
});

describe('looking by itself', () => {
  it('is off by default, also where a permission is there for another purpose', async () => {
    granted.push(SHOP);
    hooks.added();
    await new Promise((settled) => setTimeout(settled, 20));
    expect(scripts).toEqual([]);
  });

  it('begins on the sites that the reader allows', async () => {
    await watch(SHOP, true);
    await soon([SHOP]);
    await watch(NEWS, true);
    await soon([SHOP, NEWS]);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.js).toEqual(['detector.js']);
  });

  it('leaves no wish behind where the reader says no to the browser', async () => {
    answer = false;
    await watch(SHOP, true);
    expect(await fakeBrowser.storage.local.get('watched')).toEqual({ watched: [] });
    expect(scripts).toEqual([]);
  });

  it('ends at once on a site that is switched off, badges and all', async () => {
    await watch(SHOP, true);
    await watch(NEWS, true);
    await soon([SHOP, NEWS]);
    badges[7] = '§';
    await watch(SHOP, false);
    await soon([NEWS]);
    await vi.waitFor(() => expect(badges[7]).toBe(''));
    expect(granted).toEqual([NEWS]);
  });

  it('ends at once where the permission is taken back in the browser, and does not come back by itself', async () => {
    await watch(SHOP, true);
    await soon([SHOP]);
    badges[7] = '→';
    revoke(SHOP);
    await soon([]);
    await vi.waitFor(() => expect(badges[7]).toBe(''));
    granted.push(SHOP);
    hooks.added();
    await new Promise((settled) => setTimeout(settled, 20));
    expect(scripts).toEqual([]);
  });
});

describe('the badge', () => {
  const anchor = { text: 'Privacy', href: 'https://shop.example/privacy', declared: false, where: 'footer' as const };
  const glimpse: Glimpse = { url: 'https://shop.example/', titles: [], isLong: true, anchors: [] };

  it.each<[string, Partial<Glimpse>, string | undefined]>([
    ['a policy', { titles: ['Privacyverklaring De Linde'] }, '§'],
    ['a policy with links to others', { titles: ['Privacy'], anchors: [anchor] }, '§'],
    ['a page that is too short for one', { titles: ['Privacy policy'], isLong: false, anchors: [anchor] }, '→'],
    ['a news item on privacy', { titles: ['Why your privacy policy is read by so few people'] }, undefined],
    ['a page with a link', { anchors: [anchor] }, '→'],
    ['any other page', {}, undefined],
  ])('on %s', async (_, seen, badge) => {
    await showGlimpsed(7, { ...glimpse, ...seen });
    expect(badges[7]).toBe(badge);
  });
});
