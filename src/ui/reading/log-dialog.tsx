// This module shows everything said so far in a role, newest last, under the headings of its scenes, and copies it as text.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { copyText } from '../../platform/clipboard';
import { engineOptions } from '../../story/role-content';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { useText } from '../text-context';
import { logParts, logText } from './log-text';
import type { Reading } from './use-reading';

/** A dialog with the log. */
export function LogDialog({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { story, dialog, open } = reading;
  const shown = dialog === 'log' && story !== undefined;
  const end = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState<string>();
  const parts = useMemo(
    () => (shown && story ? logParts(story.past, story.beat, story.part, engineOptions.goOn.id) : []),
    [shown, story],
  );
  useEffect(() => {
    setSaid(undefined);
    // The newest is what is looked for.
    if (shown) end.current?.scrollIntoView({ block: 'end' });
  }, [shown]);
  const copy = async (): Promise<void> => {
    if (!story) return;
    const text = logText(parts, {
      part: story.partName,
      speaker: (id) => story.speaker(id).name,
      chosen: (chosen) => t('ui.log.chosen', { text: chosen }),
    });
    setSaid((await copyText(text)) ? 'ui.log.copied' : 'app.notice.no-clipboard');
  };
  return (
    <Dialog
      title={t('ui.log.title')}
      open={shown}
      onClose={() => open(undefined)}
      wide
      actions={
        <>
          <Button onPress={() => void copy()}>{t('ui.log.copy')}</Button>
          <p role="status" class="story-log__copied">
            {said === undefined ? '' : t(said)}
          </p>
        </>
      }
    >
      {parts.length === 0 && <p>{t('ui.log.empty')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keys */}
      <section class="story-log" tabIndex={0} aria-label={t('ui.log.title')}>
        {parts.map(({ part, lines }, at) => (
          <section key={at} class="story-log__part">
            <h3>{story?.partName(part)}</h3>
            {lines.map((line, nth) =>
              line.kind === 'chosen' ? (
                <p key={nth} class="story-log__chosen">
                  {t('ui.log.chosen', { text: line.text })}
                </p>
              ) : (
                <p key={nth}>
                  {line.speaker !== undefined && <strong>{story?.speaker(line.speaker).name}: </strong>}
                  {line.text}
                </p>
              ),
            )}
          </section>
        ))}
        <p ref={end} />
      </section>
    </Dialog>
  );
}
