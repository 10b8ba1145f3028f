import { useMemo } from 'preact/hooks';
import type { PolicyLink, Report } from '../extractors/model.ts';
import { AwayNote } from './AwayNote.tsx';
import { answers } from './answers.ts';
import { Brand } from './Brand.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { FindingRow } from './FindingRow.tsx';
import { Fold } from './Fold.tsx';
import { FoundList } from './FoundList.tsx';
import type { Ask } from './intents.ts';
import { Notice } from './Notice.tsx';
import { situation } from './situations.ts';
import type { Reading, Settings } from './use-report.ts';
import { VerdictList } from './VerdictList.tsx';
import { applicable, disclosed, flagged } from './verdicts.ts';
import { plural, t } from './words.ts';

interface SummaryCardProps {
  reading: Reading | null | undefined;
  settings: Settings;
  onAsk: Ask;
}

/** The card that the toolbar button opens: what the policy says, what it leaves out, what is worth noting. */
export function SummaryCard({ reading, settings, onAsk }: SummaryCardProps) {
  const now = situation(reading);
  return (
    <main class="card" data-state={now} aria-label={t('card')}>
      {reading?.state === 'done' && now === 'read' ? (
        <Summary report={reading.report} away={reading.away} onAsk={onAsk} />
      ) : (
        <>
          <Brand url={reading?.url} />
          <Notice reading={reading} onAsk={onAsk} />
        </>
      )}
      <CardFoot isRead={now === 'read'} highlights={reading?.away ? undefined : settings.highlights} onAsk={onAsk} />
    </main>
  );
}

function Summary({ report, away, onAsk }: { report: Report; away?: PolicyLink; onAsk: Ask }) {
  const rows = useMemo(() => answers(report), [report]);
  const said = useMemo(() => verdicts(report), [report]);
  return (
    <>
      <div class="head">
        <Brand url={report.url} />
        <CardHead report={report} missing={said.missing.length} flags={said.flags.length} />
        {away && <AwayNote link={away} onAsk={onAsk} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="middle inset" tabIndex={0} aria-label={t('card')}>
        <div class="axis" aria-hidden="true">
          <span>{t('textStart')}</span>
          <span>{t('textEnd')}</span>
        </div>
        <ul>
          {rows.map((answer) => (
            <FindingRow key={answer.topic} answer={answer} passages={report.passages} onAsk={onAsk} />
          ))}
        </ul>
        <Verdicts said={said} points={applicable(report)} language={report.language} onAsk={onAsk} />
      </section>
    </>
  );
}

function Verdicts({ said, points, language, onAsk }: { said: ReturnType<typeof verdicts>; points: number; language: string; onAsk: Ask }) {
  const { missing, vague, found, beside, flags } = said;
  return (
    <>
      <section class="part">
        <h2 id="missing" tabIndex={-1}>
          {t('missingHead')} <span class="note number">{t('ofPoints', missing.length, points)}</span>
        </h2>
        {missing.length ? (
          <VerdictList verdicts={missing} state="missing" language={language} onAsk={onAsk} />
        ) : (
          <p>{t('nothingMissing')}</p>
        )}
      </section>
      {flags.length > 0 && (
        <section class="part">
          <h2 id="flags" tabIndex={-1}>
            {t('flagsHead')}
          </h2>
          <VerdictList verdicts={flags} state="flag" language={language} onAsk={onAsk} />
        </section>
      )}
      <section class="folds">
        {vague.length > 0 && (
          <Fold state="weak" label={plural('vagueHead', vague.length)}>
            <VerdictList verdicts={vague} state="weak" language={language} onAsk={onAsk} />
          </Fold>
        )}
        {found.length > 0 && (
          <Fold state="found" label={plural('foundHead', found.length)}>
            <FoundList found={found} beside={beside} onAsk={onAsk} />
          </Fold>
        )}
      </section>
    </>
  );
}

function verdicts(report: Report) {
  const [missing, vague, found, beside] = (['missing', 'weak', 'found', 'na'] as const).map((state) => disclosed(report, state));
  return { missing: missing ?? [], vague: vague ?? [], found: found ?? [], beside: beside ?? [], flags: flagged(report) };
}
