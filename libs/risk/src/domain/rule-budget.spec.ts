import { RuleBudgets } from './rule-budget.js';

const ordersUntilUsedUp = (msEach: number, most = 1_000): number => {
  const budgets = new RuleBudgets(1);
  for (let orders = 1; orders <= most; orders += 1) {
    budgets.nextOrder();
    budgets.spend(0, msEach);
    if (budgets.isUsedUp(0)) return orders;
  }
  return Infinity;
};

describe('the time of a rule', () => {
  it('is used up after some slow texts', () => {
    expect(ordersUntilUsedUp(25)).toBeLessThanOrEqual(5);
    expect(ordersUntilUsedUp(5)).toBeLessThanOrEqual(25);
  });

  it('is never used up by quick ones', () => {
    expect(ordersUntilUsedUp(0.9)).toBe(Infinity);
  });

  it('is not used up by one long pause of the process', () => {
    expect(ordersUntilUsedUp(60_000)).toBeGreaterThan(1);
  });

  it('is earned again by the orders in between', () => {
    const budgets = new RuleBudgets(1);
    for (let slow = 0; slow < 50; slow += 1) {
      for (let order = 0; order < 60; order += 1) budgets.nextOrder();
      budgets.spend(0, 25);
    }
    expect(budgets.isUsedUp(0)).toBe(false);
  });

  it('of one rule is not that of another', () => {
    const budgets = new RuleBudgets(2);
    for (let slow = 0; slow < 10; slow += 1) budgets.spend(1, 25);
    expect([budgets.isUsedUp(0), budgets.isUsedUp(1)]).toEqual([false, true]);
  });
});
