import type { Report } from '../extractors/model.ts';
import { age, capital, date, language, minutes } from './formats.ts';
import { Icon } from './Icon.tsx';
import { Shape } from './StateMark.tsx';
import { t } from './words.ts';

/** From this age in years on, a policy's date is marked. */
const OLD = 3;

interface CardHeadProps {
  report: Report;
  missing: number;
  flags: number;
}

/** The five-second reading: what this is, how old, what is missing, what is worth noting. */
export function CardHead({ report, missing, flags }: CardHeadProps) {
  return (
    <header class="mast">
      <h1 class="title" lang={report.language}>
        {report.title.trim() || t('untitled')}
      </h1>
      <p class="meta number">
        {capital(language(report.language))} · {t('minutes', minutes(report.words))}
      </p>
      <Age updated={report.updated} />
      <p class="jump number">
        {missing > 0 && (
          <a href="#missing">
            <Shape state="missing" size={14} />
            {t('notFoundCount', missing)}
          </a>
        )}
        {flags > 0 && (
          <a href="#flags">
            <Shape state="flag" size={14} />
            {t('noteCount', flags)}
          </a>
        )}
      </p>
    </header>
  );
}

function Age({ updated }: { updated?: string }) {
  const old = updated ? age(updated, Date.now()) : undefined;
  if (!updated) {
    return (
      <p class="age">
        <span class="undated">
          <Shape state="unsure" />
          {t('undated')}
        </span>
      </p>
    );
  }
  return (
    <p class="age number">
      {t('updated', date(updated))}{' '}
      {old && old.years >= OLD ? (
        <strong class="old">
          <Icon name="clock" size={14} />
          {old.words}
        </strong>
      ) : (
        old && <span>({old.words})</span>
      )}
    </p>
  );
}
