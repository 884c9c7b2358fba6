/** Reference classes: the corridors most like a history at the same stage, and what became of them. */
package org.tradepath.forecast.reference;
