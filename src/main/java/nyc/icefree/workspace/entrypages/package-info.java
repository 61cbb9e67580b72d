/** Where administrators turn on pages in other languages and mark them as proofread. */
@NullMarked
package nyc.icefree.workspace.entrypages;

import org.jspecify.annotations.NullMarked;
