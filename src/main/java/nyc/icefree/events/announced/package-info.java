/** Announcements of events, published in the transaction that changes them, for upper rooms. */
@NullMarked
@NamedInterface("announced")
package nyc.icefree.events.announced;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
