/** What a reader is told when something cannot be shown, and what machines are told of the site. */
@NullMarked
package nyc.icefree.site.error;

import org.jspecify.annotations.NullMarked;
