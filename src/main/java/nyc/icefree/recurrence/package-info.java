/** Repetition rules (RFC 5545, 3.3.10): read, written, expanded and put into words. */
@NullMarked
package nyc.icefree.recurrence;

import org.jspecify.annotations.NullMarked;
