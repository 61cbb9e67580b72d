@NullMarked
@NamedInterface("addresses")
package nyc.icefree.volunteers.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
