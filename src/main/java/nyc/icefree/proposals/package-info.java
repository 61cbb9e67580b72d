/** Changes of published events that wait for another person's agreement. */
@NullMarked
package nyc.icefree.proposals;

import org.jspecify.annotations.NullMarked;
