// This module shows what is lost and how the game goes on, one dismissable sentence each, and the captions of sounds.

import { useEffect, useState } from 'preact/hooks';
import type { SoundPlayer } from '../platform/sound';
import type { Session } from '../session/session';
import { useText } from '../ui/text-context';
import { Toast } from '../ui/toast';
import { useStore } from '../ui/use-store';
import { createCaptionLine } from './caption-line';

/** Sentences of the session, spoken politely. */
export function Notices({ session, onUpdate }: { session: Session; onUpdate: () => void }) {
  const t = useText();
  const notices = useStore(session.store, (state) => state.notices);
  return (
    <div class="notices" role="status">
      {notices.map((key) => (
        <Toast
          key={key}
          onDismiss={() => session.dismissNotice(key)}
          lost={/\.(?:no-|storage-)/.test(key)}
          action={key === 'app.notice.update' ? { label: t('app.notice.update.go'), onPress: onUpdate } : undefined}
          trouble={/\.save-(?:damaged|newer)$/.test(key)}
        >
          {t(key)}
        </Toast>
      ))}
    </div>
  );
}

/**
 * The caption of the last sound, while captions are on. It is not announced: whoever listens to a screen reader would hear it
 * over the story, and what matters of a sound is said in the story itself.
 */
export function Captions({ session, sound }: { session: Session; sound: SoundPlayer }) {
  const t = useText();
  const wanted = useStore(session.store, (state) => state.settings.captions);
  const [caption, setCaption] = useState<string>();
  useEffect(() => {
    const line = createCaptionLine(setCaption);
    const stop = sound.onCaption(({ key }) => line.say(key));
    return () => {
      line.dispose();
      stop();
    };
  }, [sound]);
  if (!wanted || caption === undefined) return null;
  const text = t(caption);
  // A sound without a caption of its own has nothing to say.
  return text === caption ? null : (
    <p class="captions" aria-hidden="true">
      {text}
    </p>
  );
}
