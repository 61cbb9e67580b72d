/** Where administrators edit the help that people find when they need it now. */
@NullMarked
package nyc.icefree.workspace.helpnow;

import org.jspecify.annotations.NullMarked;
