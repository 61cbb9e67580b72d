/** Lists of people whom an organization wants to ask for help: reading files, daily limits, and who is not asked again. */
@NullMarked
@NamedInterface("imports")
package nyc.icefree.volunteers.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
