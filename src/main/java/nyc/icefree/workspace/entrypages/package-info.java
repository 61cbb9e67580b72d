/** Where administrators turn on the pages in other languages, and mark that somebody has read them. */
@NullMarked
package nyc.icefree.workspace.entrypages;

import org.jspecify.annotations.NullMarked;
