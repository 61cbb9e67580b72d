/**
 * Decides who may see what of an event; holds the records that pages, feeds, mails and lists read, and words time and
 * place.
 */
@NullMarked
package nyc.icefree.disclosure;

import org.jspecify.annotations.NullMarked;
