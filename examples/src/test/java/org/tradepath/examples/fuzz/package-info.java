/** Searches for inputs that break the readers of this module: see {@code org.tradepath.fuzz} of the core. */
package org.tradepath.examples.fuzz;
