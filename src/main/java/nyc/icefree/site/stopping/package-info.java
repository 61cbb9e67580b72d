/** Pages to stop mails of one kind by their link. */
@NullMarked
package nyc.icefree.site.stopping;

import org.jspecify.annotations.NullMarked;
