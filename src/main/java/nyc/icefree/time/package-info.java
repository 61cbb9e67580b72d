/** Planned and past times: the one place that knows zones and clock changes. */
@NullMarked
package nyc.icefree.time;

import org.jspecify.annotations.NullMarked;
