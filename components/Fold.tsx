import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { Shape, type Shown } from './StateMark.tsx';

/** One line that opens into more. */
export function Fold({ state, label, children }: { state: Shown; label: string; children: ComponentChildren }) {
  return (
    <details class="fold" data-state={state}>
      <summary>
        <Shape state={state} size={14} />
        {label}
        <Icon name="chevron" class="turn" />
      </summary>
      {children}
    </details>
  );
}
