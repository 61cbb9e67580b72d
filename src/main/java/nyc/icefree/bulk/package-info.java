/** One act upon many events: foreseen for each, done one by one, and taken back; and what one form plans. */
@NullMarked
package nyc.icefree.bulk;

import org.jspecify.annotations.NullMarked;
