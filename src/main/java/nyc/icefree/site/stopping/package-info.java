/** Stopping mails of one kind by the link in them. */
@NullMarked
package nyc.icefree.site.stopping;

import org.jspecify.annotations.NullMarked;
