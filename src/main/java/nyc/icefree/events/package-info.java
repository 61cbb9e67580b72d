/** Events from draft to end: who may plan and change them, and what other rooms read of them. */
@NullMarked
package nyc.icefree.events;

import org.jspecify.annotations.NullMarked;
