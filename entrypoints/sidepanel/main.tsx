import '../../components/theme.css';
import '../../components/panel.css';
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { useFocus, useReading, useSettings, useTab } from '../../components/use-report.ts';
import { t } from '../../components/words.ts';
import { carryOut } from '../popup/carry-out.ts';

function SidePanel() {
  const tab = useTab();
  const reading = useReading(tab);
  const focus = useFocus(tab);
  const settings = useSettings();
  return <Panel key={tab} reading={reading} focus={focus} onAsk={(intent) => tab !== undefined && carryOut(tab, settings, intent)} />;
}

document.documentElement.lang = t('locale');
render(<SidePanel />, document.body);
