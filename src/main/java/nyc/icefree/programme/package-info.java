/** The public programme as visitors, feeds and whoever keeps a copy read it: what is on, what has changed, what was taken back. */
@NullMarked
package nyc.icefree.programme;

import org.jspecify.annotations.NullMarked;
