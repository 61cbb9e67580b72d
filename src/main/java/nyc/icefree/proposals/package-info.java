/** Changes of published events that wait for somebody's agreement: what changes, how far, and who must agree. */
@NullMarked
package nyc.icefree.proposals;

import org.jspecify.annotations.NullMarked;
