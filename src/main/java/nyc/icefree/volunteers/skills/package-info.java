/** Skills of volunteers: common ones, and organizations' own. */
@NullMarked
@NamedInterface("skills")
package nyc.icefree.volunteers.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
