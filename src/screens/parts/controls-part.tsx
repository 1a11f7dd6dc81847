// This module lays out every control of the house in its states, to be looked at at every size and in high contrast.

import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Dialog } from '../../ui/dialog';
import { HoldButton } from '../../ui/hold-button';
import { Progress } from '../../ui/progress';
import { Slider } from '../../ui/slider';
import { SourceNote } from '../../ui/source-note';
import { Stepper } from '../../ui/stepper';
import { Switch } from '../../ui/switch';
import { Tabs } from '../../ui/tabs';
import { useText } from '../../ui/text-context';
import { Toast } from '../../ui/toast';

/** Every control, on paper and by night. */
export function ControlsPart() {
  return (
    <div class="parts__grounds">
      {(['paper', 'night'] as const).map((ground) => (
        <div key={ground} class={`parts__ground on-${ground}`}>
          <Controls ground={ground} />
        </div>
      ))}
    </div>
  );
}

const kinds = ['primary', 'plain', 'quiet', 'danger'] as const;

function Controls({ ground }: { readonly ground: string }) {
  const t = useText();
  const [level, setLevel] = useState(40);
  const [count, setCount] = useState(2);
  const [on, setOn] = useState(true);
  const [tab, setTab] = useState('one');
  const [choice, setChoice] = useState<'one' | 'two'>('one');
  const [open, setOpen] = useState(false);
  const word = (name: string): string => t(`parts.control.${name}`);
  const name = (what: string): string => `${what}-${ground}`;
  return (
    <>
      <div class="parts__buttons">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} onPress={() => setOpen(kind === 'primary')}>
            {word(kind)}
          </Button>
        ))}
        <Button disabled onPress={() => undefined}>
          {word('closed')}
        </Button>
        <HoldButton onDone={() => setCount(count + 1)}>{word('hold')}</HoldButton>
      </div>
      <Slider
        name={name('slider')}
        label={word('slider')}
        value={level}
        min={0}
        max={100}
        valueText={t('parts.control.of-hundred', { n: level })}
        onInput={setLevel}
        hint={word('hint')}
      />
      <Stepper
        name={name('stepper')}
        label={word('stepper')}
        value={count}
        min={0}
        max={9}
        valueText={t('parts.control.number', { n: count })}
        onChange={setCount}
      />
      <Switch name={name('switch')} label={word('switch')} on={on} onChange={setOn} hint={word('hint')} />
      <ChoiceGroup
        name={name('choice')}
        label={word('choice')}
        choices={[
          { value: 'one', label: word('one') },
          { value: 'two', label: word('two') },
        ]}
        value={choice}
        onChange={setChoice}
      />
      <Tabs
        label={word('tabs')}
        tabs={[
          { id: 'one', label: word('one') },
          { id: 'two', label: word('two') },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        <p>{word(tab)}</p>
      </Tabs>
      <Progress label={word('progress')} share={0.4} />
      <p>
        <SourceNote
          label="second-hand"
          source={word('source')}
          year="2022"
          strength="survey"
          contradicts={word('hint')}
        >
          41
        </SourceNote>
      </p>
      <details class="parts__fold">
        <summary>{word('fold')}</summary>
        <p>{word('hint')}</p>
      </details>
      <Toast onDismiss={() => undefined}>{word('toast')}</Toast>
      <Dialog title={word('dialog')} open={open} onClose={() => setOpen(false)}>
        <p>{word('hint')}</p>
      </Dialog>
    </>
  );
}
