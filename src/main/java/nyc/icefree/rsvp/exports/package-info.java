/** Exports of an event's list of parties. */
@NullMarked
@NamedInterface("exports")
package nyc.icefree.rsvp.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
