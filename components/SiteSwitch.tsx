import type { Ask } from './intents.ts';
import { useWatched } from './use-watched.ts';
import { t } from './words.ts';

/** Lets the reader have Leesbril look by itself at each page of the site in front. */
export function SiteSwitch({ url, onAsk }: { url?: string; onAsk: Ask }) {
  const watched = useWatched();
  if (!url || !/^https?:/.test(url) || !watched) return null;
  const { protocol, hostname } = new URL(url);
  const site = `${protocol}//${hostname}/*`;
  const isWatched = watched.includes(site);
  return (
    <div class="site-switch">
      <button
        type="button"
        class="button quiet"
        role="switch"
        aria-checked={isWatched}
        onClick={() => onAsk({ wants: 'watch', site, on: !isWatched })}
      >
        <span class="switch" />
        {t('watchSite', hostname.replace(/^www\./, ''))}
      </button>
      <p class="note">{t('watchSay')}</p>
    </div>
  );
}
