/** Who let whom go: for a year they do not help that organization again, and nobody else learns of it. */
@NullMarked
@NamedInterface("blocks")
package nyc.icefree.volunteers.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
