/** One act upon many events: foreseen for each, done one by one, and taken back; and many dates after one template. */
@NullMarked
package nyc.icefree.bulk;

import org.jspecify.annotations.NullMarked;
