import '../../components/theme.css';
import '../../components/options.css';
import { render } from 'preact';
import { browser } from '#imports';
import type { Intent } from '../../components/intents.ts';
import { Options } from '../../components/Options.tsx';
import { useSettings } from '../../components/use-report.ts';
import { useWatched } from '../../components/use-watched.ts';
import { t } from '../../components/words.ts';
import type { Settings } from '../background/protocol.ts';
import { watch } from './watch.ts';

function Page() {
  const settings = useSettings();
  const watched = useWatched();
  return <Options settings={settings} watched={watched ?? []} onAsk={(intent) => void carryOut(settings, intent)} />;
}

async function carryOut(settings: Settings, intent: Intent): Promise<void> {
  if (intent.wants === 'watch') return watch(intent.site, intent.on);
  if (intent.wants === 'topics') return browser.storage.local.set({ settings: { ...settings, hidden: intent.hidden } });
  if (intent.wants === 'highlights') return browser.storage.local.set({ settings: { ...settings, highlights: intent.on } });
}

document.documentElement.lang = t('locale');
document.title = `Leesbril: ${t('options')}`;
render(<Page />, document.body);
