/**
 * The pooled growth model: what thousands of corridors did after years like this one, adjusted by a corridor's own history.
 */
package org.tradepath.forecast.pooled;
