/** The campaign's name, addresses and zone, which an administrator edits. */
@NullMarked
package nyc.icefree.campaign;

import org.jspecify.annotations.NullMarked;
