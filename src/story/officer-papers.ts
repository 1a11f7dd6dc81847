// This module turns a traveller's papers into the story variables that things.yaml and the answers read.

import type { DeskState } from '../roles/officer/desk-state';

/** Story variables of the papers of one traveller. */
export function paperValues(desk: DeskState): Readonly<Record<string, number>> {
  const { papers, someone } = desk;
  const child = someone.truth === 'child';
  const birthYearsAgo = child ? 13 + (papers.born % 4) : ([0, 20, 28, 38, 52][someone.traits.ageBand] ?? 30);
  return {
    p_visa: papers.visa,
    p_job: papers.contractJob,
    p_job_letter: papers.letterJob,
    p_payer: papers.payer,
    p_paid_to: papers.paidTo,
    p_purpose: child ? 3 : papers.has.contract || papers.has.letter ? 0 : someone.irregular ? 2 : 1,
    p_one_way: Number(papers.oneWay),
    p_address: Number(papers.address),
    p_readable: Number(papers.readable),
    p_twice: Number(papers.signedTwice),
    p_end: Number(papers.endDate),
    p_child: Number(child),
    p_issued: papers.issuedDaysAgo,
    p_signed: papers.signedDaysAgo,
    p_bought: papers.boughtDaysAgo,
    p_money: papers.moneyDays,
    p_list: 3 + (papers.issuedDaysAgo % 40),
    p_light: Number(papers.lightDiffers),
    p_born: papers.age ?? birthYearsAgo,
    d_paid: papers.paidDays,
    d_wage: papers.wageDays,
    d_promise: papers.letterWageDays,
    d_less: papers.lessDays,
    d_seats: papers.seats,
  };
}
