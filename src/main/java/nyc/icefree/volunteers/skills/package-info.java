/** What volunteers can do: skills that all know, and those that an organization adds. */
@NullMarked
@NamedInterface("skills")
package nyc.icefree.volunteers.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
