/** The field's values: economies, corridors, sides, flows, periods, amounts and growth rates. */
package org.tradepath.trade;
