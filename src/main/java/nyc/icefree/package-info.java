/** The event and volunteer coordination app; each package below is a room with one purpose. */
@NullMarked
package nyc.icefree;

import org.jspecify.annotations.NullMarked;
