import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Passage, Report } from '../extractors/model.ts';
import { Brand } from './Brand.tsx';
import { type Filter, FilterBar } from './FilterBar.tsx';
import type { Ask } from './intents.ts';
import { marks as marksOf } from './marks.ts';
import { Notice } from './Notice.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PassageList } from './PassageList.tsx';
import { Strip } from './Strip.tsx';
import { counts, group, select } from './selection.ts';
import { situation } from './situations.ts';
import { layOut } from './strip-lines.ts';
import type { Focus, Reading } from './use-report.ts';
import { plural, t } from './words.ts';

interface PanelProps {
  reading: Reading | null | undefined;
  focus?: Focus | null;
  onAsk: Ask;
}

/** The side panel: every passage that says something, beside the whole text in miniature. */
export function Panel({ reading, focus, onAsk }: PanelProps) {
  const now = situation(reading);
  return (
    <main class="panel" data-state={now} aria-label={t('panel')}>
      <Brand url={reading?.url} />
      {reading?.state === 'done' && now === 'read' ? (
        <Passages report={reading.report} focus={focus} onAsk={onAsk} />
      ) : (
        <Notice reading={reading} onAsk={onAsk} />
      )}
    </main>
  );
}

function Passages({ report, focus, onAsk }: { report: Report; focus?: Focus | null; onAsk: Ask }) {
  const [filter, setFilter] = useState<Filter>({ query: '' });
  const [current, setCurrent] = useState<Passage['id']>();
  const list = useRef<HTMLDivElement | null>(null);
  const marks = useMemo(() => marksOf(report), [report]);
  const shown = useMemo(() => select(report, marks, filter.topic, filter.query), [report, marks, filter]);
  const groups = useMemo(() => group(shown), [shown]);
  const lines = useMemo(
    () => layOut(report.passages, new Map(marks.map((mark) => [mark.passage.id, mark])), filter.topic),
    [report, marks, filter.topic],
  );
  const [pick] = useState(() => (id: Passage['id']) => {
    setCurrent(id);
    onAsk({ wants: 'passage', id });
  });
  useEffect(() => {
    if (focus) setFilter({ topic: focus.topic, query: '' });
  }, [focus?.asked]);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const at = shown.findIndex(({ passage }) => passage.id === current);
  const step = (by: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) pick(next.passage.id);
  };
  const flagged = shown.filter(({ state }) => state === 'flag');
  const toFlag = () => {
    const next = flagged.find(({ passage }) => passage.id > (current ?? -1)) ?? flagged[0];
    if (next) pick(next.passage.id);
  };
  return (
    <>
      <header class="head">
        <div class="mast">
          <h1 class="title">{plural('passages', marks.length)}</h1>
          <p class="note">
            {report.title.trim() || t('untitled')}, {t('orderOfText')}
          </p>
        </div>
        <FilterBar filter={filter} total={marks.length} counts={counts(marks)} onFilter={setFilter} />
      </header>
      <div class="body">
        <PassageList groups={groups} language={report.language} current={current} list={list} onPick={pick} />
        <Strip lines={lines} shown={shown} current={shown[at]} list={list} onPick={pick} onStep={step} />
      </div>
      <PanelFoot at={at} total={shown.length} flags={flagged.length} onStep={step} onFlag={toFlag} />
    </>
  );
}
