import { Glasses, Icon } from './Icon.tsx';
import type { Ask } from './intents.ts';
import { t } from './words.ts';

interface ReaderBarProps {
  /** What is open, or being opened. */
  name?: string | undefined;
  opening?: boolean;
  onAsk: Ask;
  onOther: () => void;
}

/** The bar over a document in the reader. */
export function ReaderBar({ name, opening, onAsk, onOther }: ReaderBarProps) {
  return (
    <header class="bar">
      <Glasses />
      <b>{t('extName')}</b>
      {name && (
        <span class="name" aria-live="polite">
          {opening ? t('readerOpening', name) : name}
        </span>
      )}
      {name && !opening && (
        <>
          <button type="button" class="button quiet" onClick={onOther}>
            {t('readerOther')}
          </button>
          <button type="button" class="button" onClick={() => onAsk({ wants: 'panel' })}>
            <Icon name="panel" size={13} />
            {t('openPanel')}
          </button>
        </>
      )}
    </header>
  );
}
