import '../../components/theme.css';
import '../../components/card.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Intent } from '../../components/intents.ts';
import { SummaryCard } from '../../components/SummaryCard.tsx';
import { useReading, useSettings, useTab } from '../../components/use-report.ts';
import { t } from '../../components/words.ts';
import { carryOut } from './carry-out.ts';

function Popup() {
  const tab = useTab();
  const reading = useReading(tab);
  const settings = useSettings();
  useEffect(() => {
    if (tab !== undefined) void carryOut(tab, settings, { wants: 'reading' });
  }, [tab]);
  const ask = (intent: Intent) => {
    // A passage of a policy that was fetched stands nowhere on the page in front, so the panel shows it.
    const shown: Intent = intent.wants === 'passage' && reading?.away ? { wants: 'panel' } : intent;
    if (tab !== undefined) void carryOut(tab, settings, shown);
  };
  // Opening the card asks for a reading, so a tab without one is about to get one.
  return <SummaryCard reading={reading ?? undefined} settings={settings} onAsk={ask} />;
}

document.documentElement.lang = t('locale');
render(<Popup />, document.body);
