// This module is the numbers that a person's step reads as they stand in evidence: what she hears, weighs, pays, risks and
// is worth waiting for. Of levers it knows only those that change what persons hope for; the other rates that policies move
// are made in `month-rates.ts`.

import { log } from '../../common/exact-math';
import type { ParameterSet } from '../../evidence/parameter-set';
import { statusQuoSettings } from '../../policy/levers';
import type { Macro } from '../frame/macro';
import type { SettingsInForce } from '../frame/setting-ramps';

/** Recognition below which hopes fall no further: the logarithm needs a floor. */
const leastRecognised = 0.001;

/** Share of a group in its line below which its odds rise no further. */
const leastInLine = 0.05;

/** A share moved by an odds ratio. */
export function withOdds(share: number, odds: number): number {
  const moved = (share / Math.max(leastRecognised, 1 - share)) * odds;
  return moved / (1 + moved);
}

/** M10: a factor by severity (index 1–3) that falls by `fall` a step and is 1 on average over new cases. */
export function bySeverity(p: ParameterSet, fall: number): Float64Array {
  const mild = p['exploitation.severity-mild'];
  const harsh = p['exploitation.severity-harsh'];
  const mean = mild * (1 + fall) + (1 - mild - harsh) + harsh * (1 - fall);
  return Float64Array.of(1, (1 + fall) / mean, 1 / mean, (1 - fall) / mean);
}

/** Codes of severity. */
const severity = { mild: 1, middle: 2, harsh: 3 } as const;

/** M10: severity 1–3 by a draw. */
export function severityOf(p: { readonly severityMild: number; readonly severityHarsh: number }, u: number): number {
  return u < p.severityMild ? severity.mild : u < 1 - p.severityHarsh ? severity.middle : severity.harsh;
}

/** Numbers of a person's step; equations as named in docs/model.md. */
export function personRates(p: ParameterSet, s: SettingsInForce, macro: Macro) {
  const need = p['asylum.need-odds'];
  const usual = withOdds(statusQuoSettings['recognition-share'], need);
  const prospect = (odds: number) =>
    p['decision.protection-weight'] * log(Math.max(leastRecognised, withOdds(s['recognition-share'], odds)) / usual);
  const targeted = p['pathway.targeted-tesmar'];
  const trustFloor = p['detection.self-trust-floor'];
  return {
    // M2
    contacts: p['belief.contacts'],
    confidenceFloor: p['belief.confidence-floor'],
    goodNews: p['belief.good-news-weight'],
    diasporaContacts: p['belief.diaspora-contacts'],
    diasporaReach: p['belief.diaspora-reach'],
    networkWeight: p['decision.network-weight'],
    networkUsual: p['decision.network-usual'],
    // M1
    familyRefused: p['family.refused-share'],
    kinSmuggled: p['decision.kin-smuggled'],
    protectionPull: prospect(need),
    protectionPullKelumar: prospect(need * p['asylum.safe-list-kelumar']),
    safeListKelumar: p['asylum.safe-list-kelumar'],
    safeListElasticity: p['asylum.safe-list-elasticity'],
    targetedShare: targeted,
    lineNews: p['decision.line-news'],
    // A place kept for a group is a place the others cannot draw.
    placesForTargeted: targeted / Math.max(leastInLine, macro.targetedInLine) + 1 - targeted,
    placesForOthers: 1 - targeted,
    heldFirst: p['removal.held-first'],
    lineCommitment: p['decision.line-commitment'],
    wishLasting: p['decision.wish-lasting'],
    wishMood: p['decision.wish-mood'],
    feeCredit: p['decision.fee-credit'],
    journeyHarm: p['decision.journey-harm'],
    kinSmugglerRatio: p['decision.kin-smuggler-ratio'],
    removalHeard: p['decision.removal-heard'],
    recruiterFearBase: p['decision.recruiter-fear-base'],
    recruiterDelay: p['decision.recruiter-delay'],
    reconsiderMonths: p['decision.reconsider-months'],
    patienceHumanitarian: p['queue.humanitarian-patience'],
    deliberatesInLine: p['queue.deliberation-ratio'],
    placesCarried: p['queue.places-carried-months'],
    byFerry: p['journey.by-ferry'],
    apartMonths: p['return.apart-months'],
    // M5, M6, M14
    smugglerSavings: p['smuggling.savings-share'],
    recruitedByFerry: p['recruit.by-ferry'],
    recruiterPriceScale: p['recruit.price-scale'],
    intentHonest: p['recruit.intent-honest'],
    feeSavings: p['recruit.fee-savings-share'],
    employerPaidRatio: p['recruit.employer-paid-ratio'],
    // M7, M8
    dangerAtCrossing: p['journey.danger-at-crossing'],
    robberyBase: p['journey.robbery-base'],
    robberyLeft: p['journey.robbery-left'],
    captureStranded: p['journey.capture-stranded'],
    debtDrive: p['interception.debt-drive'],
    debtDriveMonths: p['interception.debt-months'],
    hope: p['interception.hope'],
    usualArrival: p['interception.usual-arrival'],
    weariness: p['interception.weariness'],
    wearyAfter: p['interception.weary-after'],
    giveUpGrowth: p['interception.give-up-growth'],
    pursuedMonths: p['removal.pursued-months'],
    laterForce: p['removal.later-force'],
    settledMonths: p['regularisation.months'],
    tiedPermitMonths: p['work.tied-permit-months'],
    permitRenewed: p['work.permit-renewed'],
    permitGoesHome: p['work.permit-goes-home'],
    // M10, M15
    severityMild: p['exploitation.severity-mild'],
    severityHarsh: p['exploitation.severity-harsh'],
    severityPay: bySeverity(p, p['exploitation.severity-pay']),
    severityReport: bySeverity(p, p['exploitation.severity-report']),
    livingCeiling: p['work.living-ceiling'],
    savingCeilingMonths: p['work.saving-ceiling-months'],
    debtService: p['debt.service-share'],
    debtCeilingMonths: p['debt.ceiling-months'],
    repaidAtHome: p['debt.repaid-at-home'],
    protectedWage: p['work.protected-wage'],
    protectedEmployed: p['work.protected-employed'],
    // M9, M11, M13
    foundInDetention: p['screening.detention-ratio'],
    selfTrustFloor: trustFloor,
    selfTrustBase: trustFloor + (1 - trustFloor) * p['trust.base'],
    caseBelieved: macro.believedShare,
    caseSupported: macro.supportedShare,
    caseHeard: macro.heardRate,
    caseFades: macro.fadeRate,
    caseFadesAlone: macro.fadeAlone,
    casePaid: macro.paidShare,
    compensation: p['justice.compensation'],
    permitGivenByNeed: p['justice.permit-by-need'],
    identifiedReturn: p['return.identified'],
  };
}
