// This module is the numbers that a person's step reads as they stand in evidence: what she hears, weighs, pays, risks and
// is worth waiting for. It holds no lever; rates that policies move are made in `month-rates.ts`.

import type { ParameterSet } from '../../evidence/parameter-set';

/** Numbers of a person's step; equations as named in docs/model.md. */
export function personRates(p: ParameterSet) {
  const trustFloor = p['detection.self-trust-floor'];
  return {
    // M2
    contacts: p['belief.contacts'],
    confidenceFloor: p['belief.confidence-floor'],
    goodNews: p['belief.good-news-weight'],
    // M1
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
    permitGivenByNeed: p['justice.permit-by-need'],
    identifiedReturn: p['return.identified'],
  };
}
