/** Reads uploaded logos and writes them anew. */
@NullMarked
@NamedInterface("logos")
package nyc.icefree.partners.logos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
