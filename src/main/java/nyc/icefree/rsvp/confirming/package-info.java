/** Who was asked whether it still comes and has not answered, where the host frees places therefore. */
@NullMarked
@NamedInterface("confirming")
package nyc.icefree.rsvp.confirming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
