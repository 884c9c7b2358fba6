/** Growth models fitted to a history, and what they project. */
package org.tradepath.forecast;
