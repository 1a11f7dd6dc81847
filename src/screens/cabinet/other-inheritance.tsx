// This module lets the player govern the same summer, with the same luck, under rules inherited from another policy.

import { type PolicyId, policyIds } from '../../policy/policies';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useText } from '../../ui/text-context';

/** Props of the choice of another inheritance. */
export interface OtherInheritanceProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChoose: (policy: PolicyId) => void;
}

/** All policies, in the order of their codes, none marked. */
export function OtherInheritance({ open, onClose, onChoose }: OtherInheritanceProps) {
  const t = useText();
  return (
    <Dialog title={t('cabinet.end.other-world')} open={open} onClose={onClose}>
      <p>{t('cabinet.end.same-luck')}</p>
      <div class="cabinet-policies">
        {policyIds.map((id) => (
          <Button key={id} onPress={() => onChoose(id)}>
            {t(`policy.${id}.name`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
