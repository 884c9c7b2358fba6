/**
 * Fuzz targets (Jazzer). {@code mvn verify} runs each on its corpus, the folder of resources beside it: what once failed, and a seed of each kind.
 * CONTRIBUTING says how to search for more.
 */
package org.tradepath.fuzz;
