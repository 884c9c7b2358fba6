/** Strict elementary distributions: the same bits on every JDK. */
package org.tradepath.internal.math;
