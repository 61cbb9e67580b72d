/** Who we are, who belongs to us, and what we keep. */
@NullMarked
package nyc.icefree.site.campaign;

import org.jspecify.annotations.NullMarked;
