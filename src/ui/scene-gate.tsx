// This module stands before a heavy scene: a note, and the ways on (play it, have it told, leave). Where a scene is light
// it is not there at all. What the scene says is not in the page until the player lets it in.

import './scene-gate.css';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { SceneTags } from '../play/beat';
import { careFor, modeRules } from '../play/scene-care';
import { Button } from './button';
import { leaveQuickly } from './leave';
import { SessionContext, useSettings } from './settings-context';
import { useText } from './text-context';

/** The scene and what its story offers. */
export interface SceneGateProps {
  readonly scene: SceneTags | undefined;
  /** The scene in one or two sentences, where its story has them. */
  readonly summary?: string | undefined;
  /** Pass the scene, where its story can. */
  readonly onSkip?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** Show the scene, or the note before it. */
export function SceneGate({ scene, summary, onSkip, children }: SceneGateProps) {
  const t = useText();
  const session = useContext(SessionContext);
  const settings = useSettings();
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<string>();
  const head = useRef<HTMLHeadingElement>(null);
  const care = scene === undefined ? ({ kind: 'open' } as const) : careFor(scene, settings, passed);
  const closed = care.kind !== 'open';

  useEffect(() => {
    // The act that led here is gone with its button.
    if (closed) head.current?.focus({ preventScroll: true });
  }, [closed, scene?.scene, care.kind]);

  if (scene === undefined || care.kind === 'open') return <>{children}</>;
  const goOn = (): void => setPassed(new Set([...passed, scene.scene]));
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
