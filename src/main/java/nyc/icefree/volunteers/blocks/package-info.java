/**
 * Blocks on people whom an organization let go: for a year they cannot help it, and no other organization learns of it.
 */
@NullMarked
@NamedInterface("blocks")
package nyc.icefree.volunteers.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
