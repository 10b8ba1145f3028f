import { join } from 'node:path';
import { folder, type Site, serve } from '../../../scripts/serve.ts';
import { namesOfGold, wrapped } from './gold.ts';

const PAGES = join(import.meta.dirname, '../../pages');
/** How often the sample's text stands in the long page: about 60,000 words. */
const COPIES = 60;

/** The pages that tests visit: `/pages/<slug>/`, `/gold/<name>` where the labelled texts are there, and `/long`. */
export function site(): Promise<Site> {
  const samples = folder(PAGES);
  return serve(async (path) => {
    if (path.startsWith('/pages/')) return samples(path.slice('/pages'.length));
    const name = path.slice('/gold/'.length);
    if (path.startsWith('/gold/') && namesOfGold().includes(name)) return wrapped(name);
    if (path === '/long') return long(String(await samples('/en-helpdesk/')));
    return undefined;
  });
}

function long(sample: string): string {
  const text = sample.slice(sample.indexOf('<main>') + '<main>'.length, sample.indexOf('</main>'));
  return sample.replace(text, text.repeat(COPIES));
}
