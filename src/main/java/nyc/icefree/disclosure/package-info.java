/** Decides who may see what of an event, and holds the records that pages, feeds, mails and lists read. */
@NullMarked
package nyc.icefree.disclosure;

import org.jspecify.annotations.NullMarked;
