/** The answers to a stated target: will it be reached, when, and what would it take. All levels are nominal ("current") US dollars. */
package org.tradepath.target;
