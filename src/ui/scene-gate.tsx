// This module stands before a heavy scene: a note, and the ways on (play it, have it told, leave). Where a scene is light
// it is not there at all. What the scene says is not in the page until the player lets it in.

import './scene-gate.css';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { SceneTags } from '../play/beat';
import { careFor, modeRules, type SceneCare } from '../play/scene-care';
import { Button } from './button';
import { leaveQuickly } from './leave';
import { SessionContext, useSettings } from './settings-context';
import { useText } from './text-context';

/** How a scene is met, and the player's word that it may come in. */
export interface SceneDoor {
  readonly care: SceneCare;
  /** The scene, its place and its sounds may be there. */
  readonly open: boolean;
  letIn(): void;
}

/** The door of the present scene. A screen that has sounds asks here, so that nothing of a scene comes before its note. */
export function useSceneDoor(scene: SceneTags | undefined): SceneDoor {
  const settings = useSettings();
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const care: SceneCare = scene === undefined ? { kind: 'open' } : careFor(scene, settings, passed);
  return {
    care,
    open: care.kind === 'open',
    letIn: () => scene && setPassed(new Set([...passed, scene.scene])),
  };
}

/** The scene and what its story offers. */
export interface SceneGateProps {
  readonly scene: SceneTags | undefined;
  readonly door: SceneDoor;
  /** The scene in one or two sentences, where its story has them. */
  readonly summary?: string | undefined;
  /** Pass the scene, where its story can. */
  readonly onSkip?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** Show the scene, or the note before it. */
export function SceneGate({ scene, door, summary, onSkip, children }: SceneGateProps) {
  const t = useText();
  const session = useContext(SessionContext);
  const [told, setTold] = useState<string>();
  const head = useRef<HTMLHeadingElement>(null);
  const { care } = door;
  const closed = !door.open;

  useEffect(() => {
    // The act that led here is gone with its button.
    if (closed) head.current?.focus({ preventScroll: true });
  }, [closed, scene?.scene, care.kind]);

  if (scene === undefined || care.kind === 'open') return <>{children}</>;
  const goOn = door.letIn;
  const skip = (): void => {
    goOn();
    onSkip?.();
  };
  const own = `care.scene.${scene.note}`;
  const words = scene.note === undefined || t(own) === own ? t(`care.scene.${scene.intensity}`) : t(own);

  if (care.kind === 'ask-mode') {
    return (
      <section class="scene-gate on-paper" aria-labelledby="scene-gate" data-gate="mode">
        <h2 id="scene-gate" tabIndex={-1} ref={head}>
          {t('care.mode.title')}
        </h2>
        <p>{t('care.mode.text')}</p>
        <div class="scene-gate__ways">
          {(['school', 'workshop'] as const).map((mode) => (
            <Button key={mode} onPress={() => session?.setSetting('mode', mode)}>
              {t(`care.mode.${mode}`, { age: modeRules[mode].age })}
            </Button>
          ))}
          <Button kind="quiet" label={t('ui.frame.leave-long')} onPress={leaveQuickly}>
            {t('ui.frame.leave')}
          </Button>
        </div>
      </section>
    );
  }
  const canSkip = summary !== undefined && onSkip !== undefined;
  const tell = canSkip && (care.summaryFirst || told === scene.scene);
  return (
    <section class="scene-gate on-paper" aria-labelledby="scene-gate" data-gate="note">
      <h2 id="scene-gate" tabIndex={-1} ref={head}>
        {t('care.note.title')}
      </h2>
      <p>{words}</p>
      <p>{t(`care.note.${care.mode}`)}</p>
      <div role="status">
        {tell && (
          <>
            <h3>{t('care.note.told')}</h3>
            <p>{summary}</p>
          </>
        )}
      </div>
      <div class="scene-gate__ways">
        {tell ? (
          <>
            <Button kind="primary" onPress={skip}>
              {t('care.note.after')}
            </Button>
            <Button onPress={goOn}>{t('care.note.play')}</Button>
          </>
        ) : (
          <>
            <Button kind="primary" onPress={goOn}>
              {t('care.note.go-on')}
            </Button>
            {canSkip && <Button onPress={() => setTold(scene.scene)}>{t('care.note.skip')}</Button>}
          </>
        )}
        <Button kind="quiet" label={t('ui.frame.leave-long')} onPress={leaveQuickly}>
          {t('ui.frame.leave')}
        </Button>
      </div>
    </section>
  );
}
