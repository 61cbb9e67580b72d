/** What help is needed, and signing up to help. */
@NullMarked
package nyc.icefree.site.volunteer;

import org.jspecify.annotations.NullMarked;
