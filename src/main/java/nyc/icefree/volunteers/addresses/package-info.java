/** Addresses that volunteers are about to have, and those that they had. */
@NullMarked
@NamedInterface("addresses")
package nyc.icefree.volunteers.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
