// This module lets the player walk the same road, with the same luck, under another policy.

import { type PolicyId, policyIds } from '../../policy/policies';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useText } from '../../ui/text-context';

/** Props of the choice of another policy. */
export interface OtherWorldProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (policy: PolicyId) => void;
}

/** All policies, in the order of their codes, none marked. */
export function OtherWorld({ open, onClose, onChoose }: OtherWorldProps) {
  const t = useText();
  return (
    <Dialog title={t('road.end.other-world')} open={open} onClose={onClose}>
      <p>{t('road.end.night')}</p>
      <div class="road-policies">
        {policyIds.map((id) => (
          <Button key={id} onPress={() => onChoose(id)}>
            {t(`road.policy.${id}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
