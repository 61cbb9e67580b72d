/**
 * The public programme for visitors, feeds and programs that keep a copy: what is on, what has changed, what was taken
 * back.
 */
@NullMarked
package nyc.icefree.programme;

import org.jspecify.annotations.NullMarked;
