/** One act upon many events: foreseen for each, done one by one, and taken back; what one form plans, and a draft that is deleted. */
@NullMarked
package nyc.icefree.bulk;

import org.jspecify.annotations.NullMarked;
