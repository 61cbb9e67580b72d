/** Asking for new events by mail, and the page behind the link in those mails. */
@NullMarked
package nyc.icefree.site.digest;

import org.jspecify.annotations.NullMarked;
