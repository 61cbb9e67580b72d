/** Who sees what of an event: the records that pages, feeds, mails and lists read, and how they word when and where it is. */
@NullMarked
package nyc.icefree.disclosure;

import org.jspecify.annotations.NullMarked;
