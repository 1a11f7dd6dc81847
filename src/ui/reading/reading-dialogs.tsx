// This module is every dialog of the reading helps, and the one button in the bar that leads to them.

import { summaryOf } from '../../story/scene-summaries';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { useText } from '../text-context';
import { wordIds } from './glossary';
import { LogDialog } from './log-dialog';
import { PersonLines } from './person-lines';
import { ReadingMenu } from './reading-menu';
import type { Reading } from './use-reading';

/** The button in the bar. */
export function ReadingButton({ reading }: { readonly reading: Reading }) {
  const t = useText();
  return (
    <Button kind="quiet" class="reading-button" onPress={() => reading.open('menu')}>
      {t('ui.reading.title')}
    </Button>
  );
}

/** All dialogs; at most one is open. */
export function ReadingDialogs({ reading }: { readonly reading: Reading }) {
  return (
    <>
      <ReadingMenu reading={reading} />
      <LogDialog reading={reading} />
      <WordsDialog reading={reading} />
      <PeopleDialog reading={reading} />
      <RewindDialog reading={reading} />
      <SkipDialog reading={reading} />
    </>
  );
}

function WordsDialog({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { wordsHere, askables, dialog, open } = reading;
  const role = new Set(askables.filter((each) => each.kind === 'word').map((each) => each.id));
  const others = wordIds.filter((id) => role.has(id) && !wordsHere.includes(id));
  const list = (ids: readonly string[]) => (
    <dl class="word-list">
      {ids.map((id) => (
        <div key={id}>
          <dt>{t(`words.${id}`)}</dt>
          <dd>{t(`words.${id}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Dialog title={t('ui.words.title')} open={dialog === 'words'} onClose={() => open(undefined)} wide>
      {wordsHere.length === 0 ? <p>{t('ui.words.none')}</p> : list(wordsHere)}
      <details class="word-list__more" open={wordsHere.length === 0}>
        <summary>{t('ui.words.all')}</summary>
        {list(others)}
      </details>
    </Dialog>
  );
}

function PeopleDialog({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { people, story, dialog, open } = reading;
  return (
    <Dialog title={t('ui.people.title')} open={dialog === 'people'} onClose={() => open(undefined)} wide>
      <p class="people-list__how">{t(people.length === 0 ? 'ui.people.empty' : 'ui.people.how')}</p>
      <ul class="people-list">
        {people.map((person) => (
          <li key={person.id}>
            <h3>{story?.speaker(person.id).name}</h3>
            <PersonLines person={person} partName={story?.partName ?? ((part) => part)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function RewindDialog({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { story, dialog, open } = reading;
  const close = (): void => open(undefined);
  return (
    <Dialog
      title={t('ui.rewind.title')}
      open={dialog === 'rewind' && story !== undefined}
      onClose={close}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => {
              close();
              story?.rewind();
            }}
          >
            {t('ui.rewind.go')}
          </Button>
          <Button onPress={close}>{t('ui.rewind.stay')}</Button>
        </>
      }
    >
      {story && <p>{t('ui.rewind.text', { scene: story.partName(story.part), count: story.rewindActs })}</p>}
      <p>{t('ui.rewind.undo')}</p>
    </Dialog>
  );
}

function SkipDialog({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { story, dialog, open } = reading;
  const close = (): void => open(undefined);
  const told = story?.summary === undefined ? [] : (summaryOf(story.summary.scene)?.lines ?? []);
  return (
    <Dialog
      title={t('ui.skip.title')}
      open={dialog === 'skip' && story !== undefined}
      onClose={close}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => {
              close();
              story?.skip();
            }}
          >
            {t('ui.skip.go')}
          </Button>
          <Button onPress={close}>{t('ui.skip.stay')}</Button>
        </>
      }
    >
      <p class="skip-told">{told.map((line) => line.text).join(' ')}</p>
      <p>{t('ui.skip.undo')}</p>
    </Dialog>
  );
}
