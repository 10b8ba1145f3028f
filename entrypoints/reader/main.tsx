import '../../components/theme.css';
import '../../components/reader.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { Intent } from '../../components/intents.ts';
import { Notice } from '../../components/Notice.tsx';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { type Offer, ReaderStart } from '../../components/ReaderStart.tsx';
import { situation } from '../../components/situations.ts';
import { useReading } from '../../components/use-report.ts';
import { t } from '../../components/words.ts';
import { openPanel } from '../popup/carry-out.ts';
import { pdfAt, pdfInTab } from './fetched.ts';
import { type Material, materialOf } from './material.ts';
import { close, open, readAgain, type Stage, watchStage } from './open.ts';

function Reader({ tab }: { tab: number }) {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const reading = useReading(tab);
  useEffect(() => watchStage(setStage), []);
  const ask = (intent: Intent) => {
    if (intent.wants === 'panel') void openPanel(tab);
    if (intent.wants === 'reading') void readAgain(intent.anyway ?? false);
  };
  const now = situation(reading);
  const hasSay = stage.at === 'shown' && reading && now !== 'read' && now !== 'reading';
  return (
    <>
      <ReaderBar name={stage.at === 'start' ? undefined : stage.name} opening={stage.at === 'opening'} onAsk={ask} onOther={close} />
      {stage.at === 'start' && <ReaderStart refusal={stage.refusal} suggestion={stage.link} onOffer={take} />}
      {hasSay && <Notice reading={reading} onAsk={ask} />}
    </>
  );
}

function take(offer: Offer): void {
  if ('file' in offer) void open(offer.file.name, materialOf(offer.file));
  if ('link' in offer) void open(offer.link, pdfAt(offer.link));
  if ('text' in offer) void open(t('readerPasted'), Promise.resolve<Material>({ kind: 'text', name: t('readerPasted'), text: offer.text }));
}

/** A file may be dropped anywhere, on a document that is open as well; without this the browser would open it itself. */
function takeDrops(): void {
  const { body } = document;
  const over = (event: DragEvent) => {
    event.preventDefault();
    body.classList.toggle('dropping', event.type === 'dragover');
  };
  for (const type of ['dragover', 'dragleave', 'drop'] as const) body.addEventListener(type, over);
  body.addEventListener('drop', ({ dataTransfer }) => {
    const [file] = dataTransfer?.files ?? [];
    const link = dataTransfer?.getData('text/uri-list').split('\n')[0];
    if (file) take({ file });
    else if (link && URL.canParse(link)) take({ link });
  });
}

document.documentElement.lang = t('locale');
takeDrops();
const { id = -1 } = (await browser.tabs.getCurrent()) ?? {};
render(<Reader tab={id} />, document.getElementById('head') as HTMLElement);
const from = new URLSearchParams(location.search).get('from');
if (from) void open(t('pdfHead'), pdfInTab(Number(from)));
