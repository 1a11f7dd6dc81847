// These tests refuse what a browser may refuse and listen for one sentence, once, when it is needed.

import { describe, expect, it } from 'vitest';
import { createLossTeller } from '../../../src/app/capability-notices';
import type { CapabilityProbes } from '../../../src/platform/capabilities';
import { createSession } from '../../../src/session/session';
import { createMemoryStorage } from '../../../src/session/text-storage';

const refuseAll = new Proxy({}, { get: () => () => false }) as CapabilityProbes;
const grantAll = new Proxy({}, { get: () => () => true }) as CapabilityProbes;

describe('what the browser refuses', () => {
  it('is said when it is first needed, and never twice', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    const tell = createLossTeller(session, refuseAll);
    expect(session.store.getState().notices).toEqual([]);
    tell(['webgl']);
    expect(session.store.getState().notices).toEqual(['app.notice.no-webgl']);
    session.dismissNotice('app.notice.no-webgl');
    tell(['webgl']);
    expect(session.store.getState().notices).toEqual([]);
  });

  it('is said of sound as soon as sound is wanted', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    createLossTeller(session, refuseAll);
    session.setSetting('sound', true);
    expect(session.store.getState().notices).toEqual(['app.notice.no-audio']);
  });

  it('is not spoken of where all is granted', () => {
    const session = createSession({ storage: createMemoryStorage(true) });
    createLossTeller(session, grantAll)(['worker', 'webgl', 'speech']);
    session.setSetting('sound', true);
    expect(session.store.getState().notices).toEqual([]);
  });
});
