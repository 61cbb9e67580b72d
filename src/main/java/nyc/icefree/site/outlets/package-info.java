/** Public events for other programs and sites: JSON, Atom, a list to embed, and the OpenAPI description. */
@NullMarked
package nyc.icefree.site.outlets;

import org.jspecify.annotations.NullMarked;
