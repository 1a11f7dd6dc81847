// This module is the shell: it follows the address, checks its world code, fetches the screen and keeps notices above it.

import './shell.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../i18n/translate';
import type { ReadAloud } from '../platform/read-aloud';
import type { SoundPlayer } from '../platform/sound';
import { TitleScreen } from '../screens/title/title-screen';
import type { Session } from '../session/session';
import type { SimRunner } from '../sim/run-api';
import { Button } from '../ui/button';
import { leaveQuickly } from '../ui/leave';
import { listenForQuickExit } from '../ui/quick-exit-key';
import type { RouteId, ScreenProps } from '../ui/screen-props';
import { SessionContext } from '../ui/settings-context';
import { TextContext } from '../ui/text-context';
import type { LossTeller } from './capability-notices';
import type { WorldFault } from './check-world';
import { FaultBoundary, FaultPage } from './fault-page';
import { LoadingPage } from './loading-page';
import { Captions, Notices } from './notices';
import { type Route, readRoute, writeRoute } from './route';
import { loadScreen, type Screen } from './screen-loader';

/** What the composition hands to the shell. */
export interface ShellProps {
  readonly session: Session;
  readonly sim: SimRunner;
  readonly sound: SoundPlayer;
  readonly speech: ReadAloud;
  readonly t: Translate;
  /** What is wrong with a world code, or undefined when it is good. */
  readonly checkWorld: (code: string) => Promise<WorldFault | undefined>;
  /** Say what of these the browser refuses, once. */
  readonly tellLosses: LossTeller;
  /** Load the newer version that waits. */
  readonly onUpdate: () => void;
}

const navigate: ScreenProps['navigate'] = (id, query) => {
  window.location.hash = writeRoute(id, query);
};

function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(window.location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(readRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/** The whole program on the page. */
export function Shell(props: ShellProps) {
  const { session, sound, t } = props;
  const route = useRoute();
  const first = useRef(true);
  const place = route.kind === 'known' ? route.id : 'unknown';

  useEffect(() => listenForQuickExit(leaveQuickly), []);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);

  return (
    <TextContext.Provider value={t}>
      <SessionContext.Provider value={session}>
        {route.kind === 'unknown' ? (
          <FaultPage
            trouble="route"
            title={t('app.fault.unknown.title')}
            text={t('app.fault.unknown.text', { path: route.path })}
            navigate={navigate}
          />
        ) : (
          <RoutedScreen key={route.id} {...props} id={route.id} query={route.query} />
        )}
        <Notices session={session} onUpdate={props.onUpdate} />
        <Captions session={session} sound={sound} />
      </SessionContext.Provider>
    </TextContext.Provider>
  );
}

interface RoutedProps extends ShellProps {
  readonly id: RouteId;
  readonly query: Readonly<Record<string, string>>;
}

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'bad-world'; readonly fault: WorldFault }
  | { readonly kind: 'ready'; readonly screen: Screen };

/** Do something once the page has nothing better to do, at the latest after two seconds. */
function whenIdle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 500);
}

/** Screens that live in a world. */
const worldly: readonly RouteId[] = ['road', 'desk', 'cabinet', 'lab'];

function RoutedScreen({ id, query, session, sim, sound, speech, t, checkWorld, tellLosses }: RoutedProps) {
  const [loaded, setLoaded] = useState<Loaded>(() =>
    id === 'title' ? { kind: 'ready', screen: TitleScreen } : { kind: 'loading' },
  );
  const [attempt, setAttempt] = useState(0);
  const { world, with: other } = query;

  useEffect(() => {
    let here = true;
    const set = (next: Loaded): void => {
      if (here) setLoaded(next);
    };
    const open = async (): Promise<void> => {
      if (worldly.includes(id)) {
        for (const code of [world, other]) {
          const fault = code === undefined ? undefined : await checkWorld(code);
          if (fault !== undefined) {
            set({ kind: 'bad-world', fault });
            return;
          }
        }
        if (world !== undefined && id !== 'lab') session.setWorld(world);
      }
      if (id !== 'title') set({ kind: 'ready', screen: await loadScreen(id) });
      // Asking for pictures may start a whole process of the browser: the screen and its first button come before it.
      if (worldly.includes(id)) {
        whenIdle(() => {
          if (here && session.store.getState().settings.pictures === 'drawn') tellLosses(['webgl']);
        });
      }
    };
    open().catch(() => set({ kind: 'failed' }));
    return () => {
      here = false;
    };
  }, [id, world, other, attempt, checkWorld, tellLosses, session]);

  const retry = (): void => {
    setLoaded({ kind: 'loading' });
    setAttempt(attempt + 1);
  };

  switch (loaded.kind) {
    case 'loading':
      return <LoadingPage route={id} />;
    case 'failed':
      return (
        <FaultPage
          trouble="load"
          title={t('app.fault.load.title')}
          text={t('app.fault.load.text')}
          navigate={navigate}
          onRetry={retry}
        />
      );
    case 'bad-world':
      return (
        <FaultPage
          trouble="world"
          title={t('app.fault.world.title')}
          text={t(loaded.fault.key, loaded.fault.values)}
          navigate={navigate}
        >
          <Button kind="primary" onPress={() => navigate(id)}>
            {t('app.fault.world.plain')}
          </Button>
        </FaultPage>
      );
    case 'ready': {
      const CurrentScreen = loaded.screen;
      return (
        <FaultBoundary
          fallback={(again) => (
            <FaultPage
              trouble="draw"
              title={t('app.fault.draw.title')}
              text={t('app.fault.draw.text')}
              navigate={navigate}
              onRetry={again}
            />
          )}
        >
          <CurrentScreen
            session={session}
            sim={sim}
            sound={sound}
            speech={speech}
            t={t}
            query={query}
            navigate={navigate}
          />
        </FaultBoundary>
      );
    }
  }
}
