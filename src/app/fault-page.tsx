// This module is what a player sees when something cannot be shown: a sentence, and a way on. Never a stack.

import './shell.css';
import { Component, type ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { Landscape } from '../ui/landscape';
import type { ScreenProps } from '../ui/screen-props';
import { useText } from '../ui/text-context';

/** A fault in words. */
export interface FaultPageProps {
  /** What kind of trouble it is, for tests and helping tools: `route`, `world`, `load`, `draw`. */
  readonly trouble: 'route' | 'world' | 'load' | 'draw';
  readonly title: string;
  readonly text: string;
  readonly navigate: ScreenProps['navigate'];
  /** Try the same thing again. */
  readonly onRetry?: () => void;
  /** A further way on. */
  readonly children?: ComponentChildren;
}

/** A calm page with a sentence and a way on. */
export function FaultPage({ trouble, title, text, navigate, onRetry, children }: FaultPageProps) {
  const t = useText();
  return (
    <div class="fault-page">
      <Landscape hour="night" lights={5} />
      <main class="fault-page__sheet on-paper" id="main" tabIndex={-1} data-trouble={trouble}>
        <h1>{title}</h1>
        <p>{text}</p>
        <div class="fault-page__ways">
          {onRetry && (
            <Button kind="primary" onPress={onRetry}>
              {t('app.fault.retry')}
            </Button>
          )}
          {children}
          <Button kind={onRetry || children ? 'plain' : 'primary'} onPress={() => navigate('title')}>
            {t('app.fault.to-title')}
          </Button>
        </div>
      </main>
    </div>
  );
}

/** Catches what a screen throws while it draws; `fallback` says so. A new `key` gives the next screen a fresh start. */
export class FaultBoundary extends Component<
  { children: ComponentChildren; fallback: (retry: () => void) => ComponentChildren },
  { broken: boolean }
> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => this.setState({ broken: false }));
  }
}
