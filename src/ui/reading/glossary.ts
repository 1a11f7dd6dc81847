// This module lists the words that the stories explain, for all three roles; words and meanings are in locales/en/words.json.
// A meaning holds in every world: what a rule is set to, the story says itself.

import type { Translate } from '../../i18n/translate';
import type { RoleId } from '../../play/beat';
import type { Askable } from '../../story/text-marks';

/** Words of the glossary, each with its keys `words.<id>`, `.meaning` and, where it is written in more ways, `.forms`. */
export const wordIds = [
  'waymark',
  'scheme',
  'register',
  'placement',
  'caseworker',
  'interest',
  'co-op',
  'drip-line',
  'licence',
  'loan-note',
  'days',
  'visa',
  'permit',
  'quota',
  'agent',
  'deductions',
  'smuggler',
  'trafficking',
  'exploitation',
  'irregular',
  'asylum',
  'claim',
  'referral',
  'second-line',
  'yellow-slip',
  'interpreter',
  'firewall',
  'reflection',
  'sponsor',
  'risk-countries',
  'patrol',
  'tender',
  'bid',
  'whip',
  'order-wing',
  'estimated',
  'confidence',
  'inspectors',
  'hundred',
  'crowns',
  'campaign',
  'committee',
  'packhouses',
  'chapel-hall',
] as const;

/** Words that mean something else, or nothing, in another role's story. */
const onlyIn: Readonly<Record<string, RoleId>> = {
  interest: 'migrant',
  placement: 'migrant',
  'co-op': 'migrant',
  'drip-line': 'migrant',
  'loan-note': 'migrant',
  whip: 'policymaker',
  tender: 'policymaker',
  bid: 'policymaker',
  'order-wing': 'policymaker',
  confidence: 'policymaker',
  committee: 'policymaker',
  crowns: 'policymaker',
  'chapel-hall': 'policymaker',
  'risk-countries': 'officer',
  'yellow-slip': 'officer',
  'second-line': 'officer',
};

/** A role's glossary as askable words, in the language of the page. */
export function glossaryWords(t: Translate, role: RoleId): readonly Askable[] {
  return wordIds
    .filter((id) => onlyIn[id] === undefined || onlyIn[id] === role)
    .map((id): Askable => {
      const key = `words.${id}.forms`;
      const more = t(key);
      return { kind: 'word', id, forms: [t(`words.${id}`), ...(more === key ? [] : more.split('|'))] };
    });
}
