/** Random blocks: words, normals and other draws as a function of (seed, text key, purpose, block, step). */
package org.tradepath.internal.random;
