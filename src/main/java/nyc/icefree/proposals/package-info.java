/** Proposals: changes of published events that wait until somebody else agrees; what changes, how far, and who must agree. */
@NullMarked
package nyc.icefree.proposals;

import org.jspecify.annotations.NullMarked;
