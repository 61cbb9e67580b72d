/** What events announce in the transaction that changes them: records of ids, for the rooms above. */
@NullMarked
@NamedInterface("announced")
package nyc.icefree.events.announced;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
