import type { PolicyLink } from '../extractors/model.ts';
import { addressOf } from './FoundLink.tsx';
import type { Ask } from './intents.ts';
import { t } from './words.ts';

/** Says on the card that its text is not the page in front, and offers to go there. */
export function AwayNote({ link, onAsk }: { link: PolicyLink; onAsk: Ask }) {
  return (
    <div class="away">
      <p>{t('awaySay', addressOf(link))}</p>
      <p class="ways">
        <button type="button" class="plain-link" data-wants="link" onClick={() => onAsk({ wants: 'link', open: true })}>
          {t('linkOpen')}
        </button>
        <button type="button" class="plain-link" onClick={() => onAsk({ wants: 'reading', again: true })}>
          {t('linkBack')}
        </button>
      </p>
    </div>
  );
}
