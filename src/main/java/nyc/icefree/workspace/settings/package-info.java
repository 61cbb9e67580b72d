/** The campaign and its settings, for administrators. */
@NullMarked
package nyc.icefree.workspace.settings;

import org.jspecify.annotations.NullMarked;
