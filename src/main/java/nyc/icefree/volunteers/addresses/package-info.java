/** Sealed email addresses that a volunteer wants to change to, or can restore. */
@NullMarked
@NamedInterface("addresses")
package nyc.icefree.volunteers.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
