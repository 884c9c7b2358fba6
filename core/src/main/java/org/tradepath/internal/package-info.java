/** What the packages share; not part of the public promise. */
package org.tradepath.internal;
