/** How long what is known of people is kept: one setting each, which purges and texts read. */
@NullMarked
package nyc.icefree.retention;

import org.jspecify.annotations.NullMarked;
