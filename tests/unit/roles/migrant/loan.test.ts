import { describe, expect, it } from 'vitest';
import { centralParameters } from '../../../../src/evidence/parameter-set';
import { knowsPrice, loanOffers } from '../../../../src/roles/migrant/loan';

const parameters = centralParameters();
const world = { sm_debt_typ: 60, sm_smug_price: 100, pw_fee_rule: 0 };

describe('the price of a place', () => {
  it('is the typical debt of the run where the worker pays', () => {
    expect(loanOffers(world, parameters)).toMatchObject({ loan_agency: 60, loan_scheme: 60, loan_hask: 60 });
  });

  it('is the bus, the ferry and the doctor on the Scheme where the employer pays', () => {
    const offers = loanOffers({ ...world, pw_fee_rule: 2 }, parameters);
    expect(offers.loan_scheme).toBe(parameters['road.scheme-own-days']);
    expect(offers.loan_agency).toBe(60);
    expect(offers.loan_way).toBeLessThanOrEqual(offers.loan_scheme);
  });

  it('follows the price of smugglers with Hask, and with nobody else', () => {
    const dear = loanOffers({ ...world, sm_smug_price: 125 }, parameters);
    expect(dear).toMatchObject({ loan_hask: 75, loan_agency: 60, loan_scheme: 60 });
  });

  it('never falls below what an agency bothers to write', () => {
    expect(loanOffers({ ...world, sm_debt_typ: 3 }, parameters).loan_agency).toBe(parameters['road.least-agency-days']);
  });

  it('is known only in a world that was run', () => {
    expect(knowsPrice(world)).toBe(true);
    expect(knowsPrice({ pw_fee_rule: 0 })).toBe(false);
  });
});
