/** From statements, which round, hedge and contradict each other, to one history a side and flow with its uncertainty. */
package org.tradepath.reconcile;
