/** The door's pages: who came is counted by whoever holds its link, with or without signal, by script, form or paper. */
@NullMarked
package nyc.icefree.site.door;

import org.jspecify.annotations.NullMarked;
