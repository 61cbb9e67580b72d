/** Planned times, zones and clock changes. */
@NullMarked
package nyc.icefree.time;

import org.jspecify.annotations.NullMarked;
