/** Where those who came say how it was, without being known by it. */
@NullMarked
package nyc.icefree.site.after;

import org.jspecify.annotations.NullMarked;
