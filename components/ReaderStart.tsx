import { useState } from 'preact/hooks';
import { t, word } from './words.ts';

/** What the reader hands over to be read. */
export type Offer = { file: File } | { link: string } | { text: string };

interface ReaderStartProps {
  /** Why the last document could not be shown. */
  refusal?: string | undefined;
  /** An address to begin with. */
  suggestion?: string | undefined;
  onOffer: (offer: Offer) => void;
}

const FORMATS = '.pdf,.txt,.md,.html,.htm,.xhtml';

/** The reader before anything is open: a file, an address, or pasted text. */
export function ReaderStart({ refusal, suggestion = '', onOffer }: ReaderStartProps) {
  const [link, setLink] = useState(suggestion);
  const [text, setText] = useState('');
  const address = URL.canParse(link.trim()) && /^https?:/i.test(link.trim()) ? link.trim() : undefined;
  const files = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) onOffer({ file });
  };
  const submitted = (event: Event, offer: Offer | '' | undefined) => {
    event.preventDefault();
    if (offer) onOffer(offer);
  };
  return (
    <section class="start">
      <h1 class="title">{t('readerHead')}</h1>
      <p>{t('readerSay')}</p>
      {refusal && (
        <p class="refusal" role="alert">
          {word('refused', refusal)}
        </p>
      )}
      <label class="button main file">
        {t('readerFile')}
        <input class="unseen" type="file" accept={FORMATS} onChange={files} />
      </label>
      <form class="row" onSubmit={(event) => submitted(event, address && { link: address })}>
        <label for="link">{t('readerLink')}</label>
        <div class="line">
          <input id="link" type="url" value={link} placeholder="https://" onInput={({ currentTarget }) => setLink(currentTarget.value)} />
          <button type="submit" class="button" disabled={!address}>
            {t('readerLinkDo')}
          </button>
        </div>
        <p class="note">{t('readerLinkSay')}</p>
      </form>
      <form class="row" onSubmit={(event) => submitted(event, text.trim() && { text })}>
        <label for="text-given">{t('readerText')}</label>
        <textarea id="text-given" rows={8} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        <button type="submit" class="button" disabled={!text.trim()}>
          {t('readerTextDo')}
        </button>
      </form>
    </section>
  );
}
