/** What other programs and sites take from the public programme: JSON, Atom, a list to embed, and their description. */
@NullMarked
package nyc.icefree.site.outlets;

import org.jspecify.annotations.NullMarked;
