/** A volunteer's own address: asked for when signed in, confirmed and taken back by mailed links. */
@NullMarked
package nyc.icefree.site.address;

import org.jspecify.annotations.NullMarked;
