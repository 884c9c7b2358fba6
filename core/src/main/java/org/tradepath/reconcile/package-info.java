/**
 * From statements, which round, hedge and contradict each other, to one history a side and flow with its uncertainty.
 *
 * <p>A {@link org.tradepath.reconcile.Reconciler} makes a {@link org.tradepath.reconcile.Reconciliation} of a ledger: the histories, how each statement
 * stands in them ({@link org.tradepath.reconcile.Standing}), the smallest sets that cannot all be true ({@link org.tradepath.reconcile.Conflict}), and why a
 * year is what it is, in words ({@link org.tradepath.reconcile.Explanation}). {@link org.tradepath.reconcile.Contradictions} finds the conflicts alone, without
 * any probability. The model stands in docs/reconciliation.md.
 *
 * <pre>{@code
 * Reconciliation reconciled =
 *         Reconciler.withDefaults().reconcile(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
 * History home = reconciled.history(Side.HOME, Flow.TURNOVER);
 * System.out.printf(Locale.ROOT, "%.0f to %.0f million%n", home.quantile(2024, .1) / 1e6, home.quantile(2024, .9) / 1e6); // prints: 527 to 552 million
 * Conflict conflict = reconciled.conflicts().contradictions().get(0);
 * System.out.println(conflict.statements().size() + " statements cannot all be true"); // prints: 4 statements cannot all be true
 * }</pre>
 */
package org.tradepath.reconcile;
