// This module shows a part of a screen whose code comes only when it is asked for, and says so while it comes or when it does not.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { useText } from './text-context';

/** A part and how to fetch it. `load` must stay the same function. */
export interface LatePartProps<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** Fetch and show. */
export function LatePart<Props extends object>({ load, props }: LatePartProps<Props>) {
  const t = useText();
  const [state, setState] = useState<{ readonly part?: ComponentType<Props>; readonly failed?: true }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let here = true;
    load().then(
      (part) => here && setState({ part }),
      () => here && setState({ failed: true }),
    );
    return () => {
      here = false;
    };
  }, [load, attempt]);
  if (state.part !== undefined) {
    const Part = state.part;
    return <Part {...props} />;
  }
  if (state.failed === undefined) return <p role="status">{t('ui.late.coming')}</p>;
  return (
    <div role="alert">
      <p>{t('app.fault.load.text')}</p>
      <Button
        onPress={() => {
          setState({});
          setAttempt(attempt + 1);
        }}
      >
        {t('ui.late.again')}
      </Button>
    </div>
  );
}
