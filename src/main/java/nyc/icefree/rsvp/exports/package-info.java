/** The list of an event's parties on its way out of the app. */
@NullMarked
@NamedInterface("exports")
package nyc.icefree.rsvp.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
