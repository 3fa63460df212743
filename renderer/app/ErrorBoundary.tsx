// Catches what breaks while the interface is drawn: logs it, sends what is waiting, and offers the way on.
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ask } from '../bridge/bridge';
import { CrashScreen } from '../panels/crash/CrashScreen';
import { documentStore } from '../state/document';
import { drain } from '../state/outbox';
import { reloadPage } from '../ui/page';
import { logError } from './log-error';

interface CrashState {
  readonly error: Error | null;
  readonly unsent: number | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null, unsent: null };

  static getDerivedStateFromError(thrown: unknown): Partial<CrashState> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    logError(error, componentStack ?? '');
    void drain().finally(() => this.setState({ unsent: documentStore.getState().unsent }));
  }

  override render(): ReactNode {
    const { error, unsent } = this.state;
    if (error === null) return this.props.children;
    return (
      <CrashScreen
        detail={error.stack ?? error.message}
        unsent={unsent}
        onReload={reloadPage}
        onSaveCopy={() => void ask('project:save-copy', {})}
      />
    );
  }
}
