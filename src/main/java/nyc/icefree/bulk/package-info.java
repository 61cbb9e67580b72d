/** One act upon many events: foreseen for each, done one by one, and taken back. */
@NullMarked
package nyc.icefree.bulk;

import org.jspecify.annotations.NullMarked;
