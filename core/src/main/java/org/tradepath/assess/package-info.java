/** The façade: a ledger, a corridor and a date in, an assessment of every stated target out. */
package org.tradepath.assess;
