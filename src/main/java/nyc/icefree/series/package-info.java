/** Series of events: their rule, their dates, and changes of both. */
@NullMarked
package nyc.icefree.series;

import org.jspecify.annotations.NullMarked;
