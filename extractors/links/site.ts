/** Second-level names under which countries hand out domains, such as co.uk. */
const SHARED = /^(?:co|com|org|net|gov|ac|edu|gob|gouv|nom|info)$/;

/** How near an address is to a page: its origin, its host or domain, or elsewhere. Without a list of public suffixes, so by rule of thumb. */
export function nearness(href: string, page: string): 'origin' | 'site' | 'elsewhere' {
  const there = new URL(href);
  const here = new URL(page);
  if (there.origin === here.origin) return 'origin';
  return domain(there.hostname) === domain(here.hostname) ? 'site' : 'elsewhere';
}

function domain(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  return labels.slice(SHARED.test(second) && labels.at(-1)?.length === 2 ? -3 : -2).join('.');
}
