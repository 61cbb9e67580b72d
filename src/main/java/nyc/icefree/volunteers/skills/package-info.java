/** What volunteers can do: skills that all know, those that an organization adds, and which of them include others. */
@NullMarked
@NamedInterface("skills")
package nyc.icefree.volunteers.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
