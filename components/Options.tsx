import { checkedOn } from '../seeds/law.ts';
import { topics } from '../seeds/topics.ts';
import { Brand } from './Brand.tsx';
import { date } from './formats.ts';
import type { Ask } from './intents.ts';
import { hue } from './seeds.ts';
import type { Settings } from './use-report.ts';
import { EVERYWHERE } from './use-watched.ts';
import { t, word } from './words.ts';

interface OptionsProps {
  settings: Settings;
  /** Match patterns. */
  watched: readonly string[];
  onAsk: Ask;
}

/** What the reader can set: what is painted, and where Leesbril may look by itself. */
export function Options({ settings, watched, onAsk }: OptionsProps) {
  return (
    <main class="options">
      <Brand />
      <h1 class="title">{t('options')}</h1>
      <Topics settings={settings} onAsk={onAsk} />
      <Sites watched={watched} onAsk={onAsk} />
      <section>
        <h2>{t('optionsReader')}</h2>
        <p>{t('optionsReaderSay')}</p>
        <p>
          <a class="plain-link" href="/reader.html">
            {t('readerDo')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('optionsLaw')}</h2>
        <p>{t('optionsLawSay', date(checkedOn))}</p>
      </section>
    </main>
  );
}

function Topics({ settings: { highlights, hidden }, onAsk }: Pick<OptionsProps, 'settings' | 'onAsk'>) {
  return (
    <section>
      <h2>{t('optionsTopics')}</h2>
      <Switch label={t('optionsHighlights')} on={highlights} onSwitch={(on) => onAsk({ wants: 'highlights', on })} />
      <fieldset disabled={!highlights}>
        <legend class="unseen">{t('optionsTopics')}</legend>
        {topics.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!hidden.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onAsk({ wants: 'topics', hidden: checked ? hidden.filter((other) => other !== id) : [...hidden, id] })
              }
            />
            <span class={`tag ${hue(id)}`}>{word('topic', id)}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Sites({ watched, onAsk }: Pick<OptionsProps, 'watched' | 'onAsk'>) {
  const everywhere = watched.includes(EVERYWHERE);
  const sites = watched.filter((site) => site !== EVERYWHERE);
  return (
    <section>
      <h2>{t('optionsWatch')}</h2>
      <p>{t('optionsWatchSay')}</p>
      <Switch label={t('watchEverywhere')} on={everywhere} onSwitch={(on) => onAsk({ wants: 'watch', site: EVERYWHERE, on })} />
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site.replace(/\/\*$/, '')}</span>
              <button type="button" class="button" onClick={() => onAsk({ wants: 'watch', site, on: false })}>
                {t('watchRemove')} <span class="unseen">{site}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!everywhere && !sites.length && <p class="note">{t('watchNone')}</p>}
    </section>
  );
}

function Switch({ label, on, onSwitch }: { label: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <button type="button" class="button quiet" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="switch" />
      {label}
    </button>
  );
}
