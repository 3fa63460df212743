// What every component counts on: the platform for keycaps, one delay for tooltips, a voice for screen readers, no style elements.
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import './tokens.css';
import './base.css';
import './forced-colors.css';
import type { Platform } from './key-caps';
import { LiveRegion } from './LiveRegion';
import { PlatformContext } from './platform';

interface FoundationProps {
  readonly platform: Platform;
  readonly children: ReactNode;
}

export function Foundation({ platform, children }: FoundationProps) {
  return (
    <PlatformContext value={platform}>
      <CSPProvider disableStyleElements>
        <Tooltip.Provider delay={450} closeDelay={60}>
          {children}
        </Tooltip.Provider>
        <LiveRegion />
      </CSPProvider>
    </PlatformContext>
  );
}
