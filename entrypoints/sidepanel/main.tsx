import '../../components/theme.css';
import '../../components/panel.css';
import { render } from 'preact';
import type { Intent } from '../../components/intents.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFocus, useReading, useSettings, useTab } from '../../components/use-report.ts';
import { t } from '../../components/words.ts';
import { carryOut } from '../popup/carry-out.ts';

function SidePanel() {
  const tab = useTab();
  const reading = useReading(tab);
  const focus = useFocus(tab);
  const settings = useSettings();
  const ask = (intent: Intent) => {
    // A passage of a policy that was fetched stands nowhere on the page in front.
    if (tab !== undefined && !(intent.wants === 'passage' && reading?.away)) void carryOut(tab, settings, intent);
  };
  return <Panel key={tab} reading={reading} focus={focus} onAsk={ask} />;
}

document.documentElement.lang = t('locale');
render(<SidePanel />, document.body);
