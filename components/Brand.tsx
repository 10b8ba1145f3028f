import { Glasses } from './Icon.tsx';
import { t } from './words.ts';

/** The bar over every view: the tool, and the site it speaks of. */
export function Brand({ url }: { url?: string }) {
  const site = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return (
    <div class="brand">
      <Glasses />
      <b>{t('extName')}</b>
      {site && <span class="site">{site}</span>}
    </div>
  );
}
