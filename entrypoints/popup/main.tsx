import '../../components/theme.css';
import '../../components/card.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
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
  // Opening the card asks for a reading, so a tab without one is about to get one.
  return (
    <SummaryCard
      reading={reading ?? undefined}
      settings={settings}
      onAsk={(intent) => tab !== undefined && carryOut(tab, settings, intent)}
    />
  );
}

document.documentElement.lang = t('locale');
render(<Popup />, document.body);
