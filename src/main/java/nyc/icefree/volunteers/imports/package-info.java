/** Lists of people whom an organization wants to ask for help: file reading, daily limits, and refusals. */
@NullMarked
@NamedInterface("imports")
package nyc.icefree.volunteers.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
