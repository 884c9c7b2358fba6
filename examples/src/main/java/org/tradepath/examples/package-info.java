/** Programs for trade analysts. */
package org.tradepath.examples;
