/** The report: one self-contained page for each assessment and language, and an index of them. */
package org.tradepath.examples.report;
