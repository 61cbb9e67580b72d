/**
 * One act upon many events: foreseen for each, done one by one, and taken back. Also planning from one form, and
 * deleting a draft.
 */
@NullMarked
package nyc.icefree.bulk;

import org.jspecify.annotations.NullMarked;
